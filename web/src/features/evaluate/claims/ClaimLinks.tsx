import type { Claim } from '../../../api/types';
import { useText } from '../../../i18n/useText';
import { kindWords } from '../../../text/highlightPainter';
import { glyphOf } from '../../../text/markSigns';
import type { NumberedMark } from '../draft';
import { quoteOf } from '../quoteOf';
import { useWork } from '../work';

/** The marks that rest on a claim: to go to, to take off, to add. */
export function ClaimLinks({ claim }: { claim: Claim }) {
  const { t } = useText();
  const { marks, reading, act, go } = useWork();
  const errors = marks.filter(({ mark }) => mark.kind !== 'strength');
  const linked = errors.filter(({ mark }) => claim.annotation_ids.includes(mark.id));
  const others = errors.filter(({ mark }) => !claim.annotation_ids.includes(mark.id));
  const link = (annotation_ids: string[]) => act({ kind: 'change-claim', id: claim.id, to: { annotation_ids } });
  if (errors.length === 0) return null;
  return (
    <div className="claim-links">
      {linked.map(({ mark, number }) => (
        <span key={mark.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => go({ panel: 'marks', mark: mark.id, editing: true }, 'mark-category')}
          >
            {t('claims.ofMark')} <Siglum mark={mark} number={number} />
          </button>{' '}
          <button
            type="button"
            className="quiet"
            aria-label={t('claims.unlink', { number })}
            onClick={() => link(claim.annotation_ids.filter((id) => id !== mark.id))}
          >
            ✕
          </button>
        </span>
      ))}
      {others.length === 0 ? null : (
        <select
          className="input"
          aria-label={t('claims.link')}
          value=""
          onChange={(event) => link([...claim.annotation_ids, event.target.value])}
        >
          <option value="">{t('claims.link')}</option>
          {others.map(({ mark, number }) => (
            <option key={mark.id} value={mark.id}>
              {glyphOf(mark)} {number} {quoteOf(mark, reading)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Siglum({ mark, number }: NumberedMark) {
  return (
    <b className={`siglum-${kindWords[mark.kind]}`}>
      {glyphOf(mark)} {number}
    </b>
  );
}
