import { lazy, Suspense } from 'react';
import { useText } from '../../i18n/useText';
import { CriterionRow } from './CriterionRow';
import { RuleReason } from './RuleReason';
import { broken, criterionOf } from './rules';
import { useWork } from './work';

const RubricItems = lazy(() => import('./RubricItems'));

/** Every criterion in order; the focused one is open, so that its anchors are always in sight. */
export function RubricPanel() {
  const { pick } = useText();
  const { assignment, protocol, content, place, go } = useWork();
  const { criteria, rules } = protocol.rubric;
  const open = place.criterion ?? criteria[0]?.id ?? null;
  const general = broken(content, rules).filter((rule) => rule.mode === 'warn_reason' && criterionOf(rule) === null);

  const move = (step: 1 | -1) => {
    const at = criteria.findIndex(({ id }) => id === open);
    const hasMore = assignment.item.rubric_items.length > 0;
    if (hasMore && at + step === criteria.length) return go({}, 'rubric-item-0');
    const next = criteria[Math.max(0, Math.min(criteria.length - 1, at + step))];
    if (next !== undefined) go({ criterion: next.id }, `criterion-${next.id}`);
  };

  return (
    <div className="rubric">
      <p className="visually-hidden">{pick(protocol.rubric.instructions)}</p>
      {criteria.map((criterion) => (
        <CriterionRow key={criterion.id} criterion={criterion} isOpen={criterion.id === open} onMove={move} />
      ))}
      {general.map((rule) => (
        <div className="rubric-general" key={rule.id}>
          <RuleReason rule={rule} />
        </div>
      ))}
      {assignment.item.rubric_items.length === 0 ? null : (
        <Suspense fallback={null}>
          <RubricItems onLeave={() => go({ criterion: criteria.at(-1)?.id ?? null }, `criterion-${criteria.at(-1)?.id}`)} />
        </Suspense>
      )}
    </div>
  );
}
