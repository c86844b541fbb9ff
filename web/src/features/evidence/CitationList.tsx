import type { Citation, Claim } from '../../api/types';
import { Label } from '../../components/Label';
import { StateShape } from '../../components/StateShape';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import type { Stance } from './proof';
import type { Archived } from './requests';
import type { useEvidence } from './useEvidence';

const shapes: Record<Stance, 'yes' | 'no' | 'open'> = { supports: 'yes', contradicts: 'no', context: 'open' };
export const stanceWords: Record<Stance, MessageKey> = {
  supports: 'evidence.supports',
  contradicts: 'evidence.contradicts',
  context: 'evidence.context',
};

interface CitationListProps {
  claim: Claim;
  known: ReturnType<typeof useEvidence>;
  onShow: (citation: Citation) => void;
}

/** What was cited for the claim: each quotation with its source, each calculation with its result. */
export function CitationList({ claim, known, onShow }: CitationListProps) {
  const { t } = useText();
  const { citations } = known.evidence;
  return (
    <section className="evidence-part" aria-labelledby={`citations-${claim.id}`}>
      <Label as="h3" id={`citations-${claim.id}`} count={citations.length}>
        {t('evidence.citations')}
      </Label>
      {citations.length === 0 ? <p className="note">{t('evidence.none')}</p> : null}
      <ol className="citations">
        {citations.map((citation, index) => (
          <li key={citation.id}>
            <StateShape shape={shapes[citation.stance]} />
            <div>
              <p>
                <b>{t(stanceWords[citation.stance])}</b>{' '}
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('evidence.remove', { number: index + 1 })}
                  onClick={() => known.remove(citation.id)}
                >
                  ✕
                </button>
              </p>
              {citation.quote === null ? null : (
                <Quoted
                  quote={citation.quote}
                  capture={known.byCapture.get(citation.quote.capture_id)}
                  onShow={() => onShow(citation)}
                />
              )}
              {citation.computation === null ? null : (
                <p className="mono">
                  {citation.computation.input} = {citation.computation.output}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Quoted({
  quote,
  capture,
  onShow,
}: {
  quote: NonNullable<Citation['quote']>;
  capture: Archived | undefined;
  onShow: () => void;
}) {
  const { t } = useText();
  const { day } = useFormats();
  return (
    <>
      <button type="button" className="citation-quote" onClick={onShow}>
        «{quote.exact}»
      </button>
      {capture === undefined ? null : (
        <p className="note">
          {capture.title === '' ? capture.url_final : capture.title} · {t('evidence.tier', { tier: capture.tier })} ·{' '}
          {day(capture.fetched_at)} · <span className="mono">sha256 {capture.capture_id.slice(0, 8)}…</span>
          {capture.usable ? null : <strong> · {t('evidence.unusable')}</strong>}
        </p>
      )}
    </>
  );
}
