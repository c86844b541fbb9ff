import { Segmented } from '../../components/Segmented';
import { useText } from '../../i18n/useText';
import ClaimsPanel from '../evaluate/ClaimsPanel';
import { ratingOf } from '../evaluate/draft';
import { MarkEditor } from '../evaluate/MarkEditor';
import { MarkList } from '../evaluate/MarkList';
import RubricItems from '../evaluate/RubricItems';
import { useWork } from '../evaluate/work';

/** What is said of one of the responses, below it: the mark in hand, the list of marks, the claims. */
export function SideNotes() {
  const { assignment, marks, place, content } = useWork();
  const asked = assignment.item.rubric_items.length > 0;
  const current = marks.find(({ mark }) => mark.id === place.mark);
  if (marks.length === 0 && content.claims.length === 0 && !asked) return null;
  return (
    <div className="side-notes">
      {current !== undefined && place.editing ? (
        <MarkEditor key={current.mark.id} mark={current.mark} number={current.number} />
      ) : null}
      {marks.length === 0 ? null : <MarkList />}
      {content.claims.length === 0 ? null : <ClaimsPanel />}
      {asked ? <RubricItems /> : null}
    </div>
  );
}

/** The score of one response as a whole; it need not be given. */
export function SideScore({ letter }: { letter: string }) {
  const { t, pick } = useText();
  const { assignment, content, protocol, act } = useWork();
  const criterion = protocol.rubric.criteria.find((one) => one.holistic);
  if (criterion === undefined) return null;
  const { min, max, step } = criterion.scale;
  const points = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => String(min + index * step));
  const value = ratingOf(content, criterion.id, assignment.response.response_id)?.value ?? null;
  return (
    <span className="side-score">
      <span className="note">{pick(criterion.label)}</span>
      <Segmented
        label={t('compare.score', { criterion: pick(criterion.label), letter })}
        value={value === null ? null : String(value)}
        options={points.map((point) => ({ value: point, label: point }))}
        onChange={(point) => act({ kind: 'rate', criterion: criterion.id, value: Number(point) })}
      />
    </span>
  );
}
