import { memo, useMemo } from 'react';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { Reading } from '../../text/Reading';
import { readMarkdown } from '../../text/readingText';
import { useWork } from '../evaluate/work';

/** The prompt above the responses, the turns before it folded away. */
export const ComparePrompt = memo(function ComparePrompt() {
  const { t, date } = useText();
  const { item } = useWork().assignment;
  const at = item.messages.findLastIndex((turn) => turn.role === 'user');
  const before = item.messages.slice(0, Math.max(0, at));
  return (
    <section className="compare-prompt" aria-labelledby="prompt-label" id="region-prompt" tabIndex={-1}>
      <Label id="prompt-label">{t('task.prompt')}</Label>
      <div>
        {before.length === 0 ? null : (
          <details>
            <summary>{t('compare.before', { count: before.length })}</summary>
            {before.map((turn, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns have no ids and never change.
              <Text key={index} text={turn.content} quiet />
            ))}
          </details>
        )}
        <Text text={item.messages[at]?.content ?? ''} />
      </div>
      <p className="compare-facts">
        {item.locale === null ? null : (
          <span>
            {t('task.variety')} {item.locale}
          </span>
        )}
        {item.reference_date === null ? null : (
          <span>
            {t('task.referenceDate')} {date(item.reference_date, { dateStyle: 'medium', timeZone: 'UTC' })}
          </span>
        )}
      </p>
    </section>
  );
});

function Text({ text, quiet = false }: { text: string; quiet?: boolean }) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(text), [text]);
  const words = { done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') };
  return (
    <div className={quiet ? 'compare-turn compare-turn-quiet' : 'compare-turn'}>
      <Reading reading={reading} words={words} top={3} />
    </div>
  );
}
