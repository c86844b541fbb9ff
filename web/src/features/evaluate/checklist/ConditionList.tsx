import { useId } from 'react';
import { Label } from '../../../components/Label';
import { useText } from '../../../i18n/useText';
import { useWork } from '../work';
import { type CheckChoice, CheckRow } from './CheckRow';

/** The conditions that were written down before the response was read, each met or not. */
export function ConditionList() {
  const { t } = useText();
  const { content, act, go, say } = useWork();
  const name = useId();
  const items = content.conditions?.items ?? [];
  if (!content.conditions?.confirmed || items.length === 0) return null;
  const choices: CheckChoice[] = [
    { value: 'met', label: t('checklist.yes'), name: t('checklist.met'), action: 'checklist.met' },
    { value: 'not_met', label: t('checklist.no'), name: t('checklist.notMet'), action: 'checklist.not-met' },
  ];
  return (
    <section className="checklist" aria-labelledby={name}>
      <Label as="h3" id={name} count={`${items.filter(({ met }) => met !== null).length}/${items.length}`}>
        {t('checklist.conditions')}
      </Label>
      <ul>
        {items.map(({ text, met }, index) => (
          <CheckRow
            // biome-ignore lint/suspicious/noArrayIndexKey: confirmed conditions never move.
            key={index}
            id={`condition-${index}`}
            name={text}
            choices={choices}
            value={met === null ? null : met ? 'met' : 'not_met'}
            onChoose={(value) => {
              act({ kind: 'meet-condition', index, met: value === 'met' });
              say(`${t(value === 'met' ? 'checklist.met' : 'checklist.notMet')}: ${text}`);
            }}
            onMove={(step) => go({}, `condition-${Math.max(0, Math.min(items.length - 1, index + step))}`)}
          />
        ))}
      </ul>
    </section>
  );
}
