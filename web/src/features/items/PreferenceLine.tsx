import type { ItemDetail, ItemSubmission } from '../../api/leadTypes';
import type { Comparison } from '../../api/types';
import { useText } from '../../i18n/useText';

/** What a comparison came to, the responses by the names of the file. */
export function PreferenceLine({ item, submission }: { item: ItemDetail; submission: ItemSubmission }) {
  const { t } = useText();
  const { comparison } = submission.content;
  const names = new Map(item.responses.map((one) => [one.response_id, one.name]));
  const shown = submission.responses.map((id) => names.get(id) ?? id);
  if (comparison === undefined) return null;
  return (
    <p className="said-preference">
      <strong>{words(comparison, shown, names, t)}</strong>
      <span className="note"> {t('items.shownInOrder', { order: shown.join(', ') })}</span>
    </p>
  );
}

function words(
  comparison: Comparison,
  shown: readonly string[],
  names: ReadonlyMap<string, string>,
  t: ReturnType<typeof useText>['t'],
): string {
  const { preference, ranking, both_bad, cannot_judge, cannot_judge_reason } = comparison;
  if (cannot_judge) return t('items.cannotJudge', { reason: cannot_judge_reason });
  if (both_bad) return t('items.bothBad');
  const [a = '', b = ''] = shown;
  if (preference === 0) return t('items.equal', { a, b });
  if (preference !== null) {
    const how = String(Math.abs(preference));
    return t('items.better', preference < 0 ? { better: a, worse: b, how } : { better: b, worse: a, how });
  }
  return ranking.map((group, index) => `${index + 1}. ${group.map((id) => names.get(id) ?? id).join(' = ')}`).join(' · ');
}
