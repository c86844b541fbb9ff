import { memo, startTransition, useCallback, useEffect, useState } from 'react';
import type { Annotation, Category, MarkKind, Severity } from '../../api/types';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { resolve, resolvePoint } from '../../text/anchors';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import type { ReadingText } from '../../text/readingText';
import { quoteOf } from './quoteOf';
import { severityKeys } from './SeverityCells';
import { useWork } from './work';

const kindNames: Record<MarkKind, MessageKey> = {
  strength: 'kind.strength',
  weakness: 'kind.weakness',
  factual_error: 'kind.error',
};

/** Of a list of hundreds so many rows come with the key that opens it, and the others a moment later. */
const AT_ONCE = 24;

/** The accessible twin of the colours: every mark with its kind, category, severity, quote and reason, in the text's order. */
export function MarkList() {
  const { t } = useText();
  const { marks, categories, place, go, reading, text } = useWork();
  const [isWhole, setWhole] = useState(marks.length <= 2 * AT_ONCE);
  useEffect(() => startTransition(() => setWhole(true)), []);
  const rows = isWhole ? marks : marks.filter(({ mark }, index) => index < AT_ONCE || mark.id === place.mark);
  const open = useCallback(
    (mark: Annotation) => {
      go({ panel: 'marks', mark: mark.id, editing: true, view: 'panel' }, 'mark-category');
      const range =
        mark.point || mark.start === null || mark.end === null ? null : resolve(reading, { start: mark.start, end: mark.end });
      if (range !== null) text.current?.select(range);
      else if (mark.start !== null) text.current?.select(pointRange(resolvePoint(reading, mark.start)));
    },
    [go, reading, text],
  );
  return (
    <ol className="mark-list" aria-label={t('marks.list')}>
      {rows.map(({ mark, number }) => (
        <MarkRow
          key={mark.id}
          mark={mark}
          number={number}
          category={categories.get(mark.category)}
          isCurrent={mark.id === place.mark}
          reading={reading}
          onOpen={open}
        />
      ))}
    </ol>
  );
}

interface MarkWordsProps {
  mark: Annotation;
  category: Category | undefined;
  reading: ReadingText;
}

interface MarkRowProps extends MarkWordsProps {
  number: number;
  isCurrent: boolean;
  onOpen: (mark: Annotation) => void;
}

/** Of hundreds of rows only those are drawn anew whose mark, number or turn has changed. */
const MarkRow = memo(function MarkRow({ mark, number, isCurrent, onOpen, ...words }: MarkRowProps) {
  return (
    <li>
      <button type="button" className="mark-row" aria-current={isCurrent || undefined} onClick={() => onOpen(mark)}>
        <span className={`mark-sign siglum-${kindWords[mark.kind]}`}>
          <b aria-hidden="true">{glyphOf(mark)}</b>
          {number}
        </span>
        <MarkWords mark={mark} {...words} />
      </button>
    </li>
  );
});

/** What a row says beside its number, which changes with every mark made before it. */
const MarkWords = memo(function MarkWords({ mark, category, reading }: MarkWordsProps) {
  const { t, pick } = useText();
  const isGrave = mark.severity === 'major' || mark.severity === 'critical';
  const lacksReason = mark.reason.trim() === '' && (isGrave || category?.requires_note === true);
  const quote =
    mark.target === 'response'
      ? t('marks.onWhole')
      : mark.turn !== undefined
        ? t('marks.onTurn', { number: mark.turn + 1 })
        : mark.point
          ? t('marks.after', { text: quoteOf(mark, reading) })
          : t('quote', { text: quoteOf(mark, reading) });
  return (
    <>
      <span className="visually-hidden">{t(kindNames[mark.kind])}</span>
      <span className="mark-what">
        <strong>{category === undefined ? t('marks.noCategory') : pick(category.label)}</strong>
        {mark.kind === 'strength' ? null : ` · ${t(severityKeys[mark.severity as Severity])}`}{' '}
        {lacksReason ? <span className="note-need">{t('marks.lacksReason')}</span> : null}
      </span>
      <span className="mark-quote">{quote}</span>
      <span className="visually-hidden">{mark.reason}</span>
    </>
  );
});

function pointRange(caret: number) {
  return { start: caret, end: caret };
}
