import { useCategories } from '../../api/useCategories';
import { useText } from '../../i18n/useText';
import { KIND_WORD, SEVERITY_WORD } from '../../i18n/words';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import type { RatedMark } from './said';

interface MarkLinesProps {
  projectId: string;
  label: string;
  marks: readonly RatedMark[];
  current: string | null;
  onOpen: (id: string) => void;
}

/** The accessible twin of the colours: what was marked, how grave, why, and by whom. */
export function MarkLines({ projectId, label, marks, current, onOpen }: MarkLinesProps) {
  const { t } = useText();
  if (marks.length === 0) return <p className="note">{t('items.noMarks')}</p>;
  return (
    <ol className="mark-lines" aria-label={label}>
      {marks.map((one) => (
        <MarkLine key={one.id} projectId={projectId} one={one} isCurrent={one.id === current} onOpen={onOpen} />
      ))}
    </ol>
  );
}

interface MarkLineProps {
  projectId: string;
  one: RatedMark;
  isCurrent: boolean;
  onOpen: (id: string) => void;
}

function MarkLine({ projectId, one: { id, number, mark, evaluator }, isCurrent, onOpen }: MarkLineProps) {
  const { t, pick } = useText();
  const label = useCategories(projectId).get(mark.category);
  const quote =
    mark.turn !== undefined
      ? t('marks.onTurn', { number: mark.turn + 1 })
      : mark.target === 'response'
        ? t('marks.onWhole')
        : mark.point
          ? t('marks.after', { text: mark.prefix ?? '' })
          : t('quote', { text: mark.exact ?? '' });
  return (
    <li>
      <button type="button" className="mark-line" aria-pressed={isCurrent} onClick={() => onOpen(id)}>
        <span className={`siglum-${kindWords[mark.kind]} mark-line-sign`}>
          <b aria-hidden="true">{glyphOf(mark)}</b>
          {number}
        </span>
        <span className="mark-line-what">
          <span>
            <strong>{label === undefined ? mark.category : pick(label)}</strong>
            {mark.kind !== 'strength' && ` · ${t(SEVERITY_WORD[mark.severity] ?? 'severity.neutral')}`}
            {` · ${t(KIND_WORD[mark.kind] ?? 'kind.weakness')}`}
            {evaluator !== null && <span className="note"> · {evaluator}</span>}
          </span>
          <span className="mark-line-quote">{quote}</span>
          {mark.reason !== '' && <span className="note">{mark.reason}</span>}
        </span>
      </button>
    </li>
  );
}
