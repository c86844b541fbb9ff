import type { ReadabilityView } from '../../../api/types';
import { useCheckText } from '../../../i18n/useCheckText';
import { useFormats } from '../../../i18n/useFormats';

/** How easy the response reads, by the usual indices; figures, from which nothing follows by itself. */
export function ReadabilityFigures({ readability }: { readability: ReadabilityView }) {
  const t = useCheckText();
  const { decimal } = useFormats();
  return (
    <>
      <dl className="readability">
        {readability.indices.map(({ index, value, band }) => (
          <div key={index}>
            <dt>{t(`index.${index}`)}</dt>
            <dd>
              <span className="mono">{decimal(value, 1)}</span> {t(`band.${band}`)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {t('lengths', {
          words: decimal(readability.words, 0),
          sentences: decimal(readability.sentences, 0),
          syllables: decimal(readability.syllables, 0),
        })}
      </p>
    </>
  );
}
