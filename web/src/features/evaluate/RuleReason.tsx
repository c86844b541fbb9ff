import type { Rule } from '../../api/types';
import { Field } from '../../components/Field';
import { useText } from '../../i18n/useText';
import { useWork } from './work';

/** The field in which a soft rule is answered. */
export function RuleReason({ rule }: { rule: Rule }) {
  const { t, pick } = useText();
  const { content, act } = useWork();
  return (
    <Field
      label={t('rule.reason', { rule: rule.id, label: pick(rule.label) })}
      lines={2}
      data-rule={rule.id}
      value={content.rule_reasons[rule.id] ?? ''}
      onChange={(event) => act({ kind: 'explain-rule', rule: rule.id, reason: event.target.value })}
    />
  );
}
