import type { FactCitation } from '../../api/leadTypes';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { STANCE_WORD } from './factWords';

/** A quotation with its source and when it was archived, or a computation with what came out. */
export function CitationLine({ citation }: { citation: FactCitation }) {
  const { t } = useText();
  const { day } = useFormats();
  const stance = t(STANCE_WORD[citation.stance] ?? 'facts.stance.context');
  return (
    <li>
      <strong>{stance}</strong>{' '}
      {citation.exact === null ? <code>{`${citation.input} = ${citation.output}`}</code> : <q>{citation.exact}</q>}
      {!citation.holds && <span className="note"> {t('facts.provesNothing')}</span>}
      {citation.url !== null && (
        <span className="note fact-source">
          {citation.host === null ? (
            citation.title
          ) : (
            // The archived words are above; the page may say something else by now.
            <a href={citation.url} rel="noreferrer" target="_blank">
              {citation.title === null || citation.title === '' ? citation.url : citation.title}
            </a>
          )}
          {' · '}
          {citation.host ?? t('facts.ownDocument')} · {t('facts.tier', { tier: citation.tier ?? '—' })}
          {citation.fetched_at !== null && ` · ${t('facts.archived', { day: day(citation.fetched_at) })}`}
        </span>
      )}
    </li>
  );
}
