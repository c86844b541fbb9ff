import { type KeyboardEvent, useId } from 'react';
import type { Condition } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Label } from '../../../components/Label';
import { useText } from '../../../i18n/useText';
import { useWork } from '../work';
import './checklist.css';

const blank: Condition = { text: '', met: null };

/** What the prompt asks for, written down before any response is seen: until it is confirmed, there is no response here. */
export default function ConditionsFirst({ onConfirm }: { onConfirm: () => void }) {
  const { t } = useText();
  const { content, act, go } = useWork();
  const name = useId();
  const known = content.conditions?.items ?? [];
  const rows = known.length === 0 ? [blank] : known;
  const written = rows.filter(({ text }) => text.trim() !== '');

  const write = (items: Condition[]) => act({ kind: 'write-conditions', items, confirmed: false });
  const confirm = () => {
    act({ kind: 'write-conditions', items: written, confirmed: true });
    onConfirm();
  };
  const add = (index: number) => {
    write([...rows.slice(0, index + 1), blank, ...rows.slice(index + 1)]);
    go({}, `condition-text-${index + 1}`);
  };
  const remove = (index: number) => {
    write(rows.filter((_, at) => at !== index));
    go({}, `condition-text-${Math.max(0, index - 1)}`);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (rows[index]?.text.trim() !== '') add(index);
    } else if (event.key === 'Backspace' && rows[index]?.text === '' && rows.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };

  return (
    <section className="conditions-first" aria-labelledby={name} id="region-text">
      <Label as="h2" id={name}>
        {t('checklist.conditionsFirst')}
      </Label>
      <p>{t('checklist.conditionsHelp')}</p>
      <ol>
        {rows.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no ids; their order is what they are known by.
          <li key={index}>
            <input
              id={`condition-text-${index}`}
              className={index === rows.length - 1 ? 'input condition-new' : 'input'}
              aria-label={t('checklist.condition', { number: index + 1 })}
              placeholder={index === 0 ? t('checklist.example') : undefined}
              value={condition.text}
              onChange={(event) => write(rows.map((one, at) => (at === index ? { ...one, text: event.target.value } : one)))}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            {rows.length === 1 ? null : (
              <button type="button" className="quiet" onClick={() => remove(index)}>
                {t('checklist.remove')}
                <span className="visually-hidden"> {index + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p className="conditions-end">
        <Button onClick={() => add(rows.length - 1)}>{t('checklist.add')}</Button>
        <Button look="primary" onClick={confirm}>
          {written.length === 0 ? t('checklist.none') : t('checklist.confirm', { count: written.length })}
        </Button>
      </p>
    </section>
  );
}
