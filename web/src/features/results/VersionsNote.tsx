import type { ResultsView } from '../../api/leadTypes';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';

type Apart = ResultsView['apart'][number];

const WHY_WORD: Record<Apart['why'], MessageKey> = {
  split: 'results.apart.split',
  dropped: 'results.apart.dropped',
  rescaled: 'results.apart.rescaled',
  unmapped: 'results.apart.unmapped',
};

/** Under which versions was judged, and what of it is in no sum of this page. */
export function VersionsNote({ results }: { results: ResultsView }) {
  const { t, number } = useText();
  const { day } = useFormats();
  return (
    <section className="results-section" aria-labelledby="versions-label">
      <h2 className="label" id="versions-label">
        {t('results.versions')}
      </h2>
      <p className="note">{t('results.versionsHelp')}</p>
      <ul>
        {results.versions.map((version) => (
          <li key={version.version}>
            {t('results.versionLine', {
              version: version.version,
              date: day(version.published_at),
              count: version.submissions,
            })}
          </li>
        ))}
      </ul>
      {results.apart.length === 0 ? null : (
        <>
          <p>{t('results.apart')}</p>
          <ul>
            {results.apart.map((one) => (
              <li key={`${one.version} ${one.part} ${one.code}`}>
                <code>{one.code}</code>{' '}
                {t(one.part === 'criterion' ? 'results.apart.scores' : 'results.apart.marks', {
                  count: one.count,
                  number: number(one.count),
                  version: one.version,
                })}
                : {t(WHY_WORD[one.why], { since: one.since })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
