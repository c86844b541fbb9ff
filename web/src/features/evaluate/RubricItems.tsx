import { type KeyboardEvent, useId } from 'react';
import type { RubricItem } from '../../api/types';
import { Field } from '../../components/Field';
import { Key } from '../../components/Key';
import { Label } from '../../components/Label';
import { isWriting } from '../../components/typing';
import { useText } from '../../i18n/useText';
import './rubricItems.css';
import { useWork } from './work';

interface RubricItemsProps {
  /** Where the arrow up leads from the first item; absent, it stays there. */
  onLeave?: () => void;
}

/** What is asked of the responses to this prompt alone: each thing is met or not. */
export default function RubricItems({ onLeave }: RubricItemsProps) {
  const { t } = useText();
  const { assignment, content } = useWork();
  const asked = assignment.item.rubric_items;
  const answers = content.rubric_answers ?? [];
  const name = useId();
  const move = (to: number, from: HTMLElement) => {
    if (to < 0) return onLeave?.();
    const rows = from.closest('.rubric-items')?.querySelectorAll('.rubric-item');
    rows?.[Math.min(to, asked.length - 1)]?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  };
  return (
    <section className="rubric-items" aria-labelledby={name}>
      <div className="rubric-items-head">
        <Label id={name}>{t('rubricItems.title')}</Label>
        <span className="mono note">
          {answers.length}/{asked.length}
        </span>
      </div>
      {asked.map((item, index) => (
        <Row key={item.id} item={item} index={index} onMove={(step, from) => move(index + step, from)} />
      ))}
      <p className="visually-hidden">{t('rubricItems.keys')}</p>
    </section>
  );
}

interface RowProps {
  item: RubricItem;
  index: number;
  onMove: (step: 1 | -1, from: HTMLElement) => void;
}

function Row({ item, index, onMove }: RowProps) {
  const { t, number } = useText();
  const { assignment, content, act, go, say } = useWork();
  const name = useId();
  const answer = (content.rubric_answers ?? []).find((one) => one.rubric_item === item.id) ?? null;
  const reasonId = `rubric-why-${assignment.response.response_id}-${index}`;
  const points = item.points > 0 ? `+${number(item.points)}` : number(item.points).replace('-', '−');

  const meet = (met: boolean) => {
    act({ kind: 'answer-rubric', item: item.id, to: { met } });
    say(t(met ? 'say.met' : 'say.notMet', { text: item.text }));
  };
  const explain = () => {
    if (answer === null) return say(t('say.answerFirst'));
    if (answer.reason === null) act({ kind: 'answer-rubric', item: item.id, to: { reason: '' } });
    go({}, reasonId);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onMove(event.key === 'ArrowDown' ? 1 : -1, event.currentTarget);
    else if (event.key === '1' || event.key === '2') meet(event.key === '1');
    else if (event.key.toLowerCase() === 'w') explain();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the two cells inside.
    <div className="rubric-item" onKeyDown={onKeyDown}>
      <span className="mono rubric-points" title={t('rubricItems.points', { points })}>
        {points}
        <span className="visually-hidden"> {t('rubricItems.pointsShort')}</span>
      </span>
      <p id={name}>
        {item.text}
        {item.axis == null ? null : <span className="note"> · {item.axis}</span>}
        {answer === null ? (
          <>
            <span className="to-do" aria-hidden="true" />
            <span className="visually-hidden"> {t('rubric.toDo')}</span>
          </>
        ) : null}
      </p>
      <div className="scores" role="radiogroup" aria-labelledby={name} id={`rubric-item-${index}`} tabIndex={-1}>
        {[true, false].map((met) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios would take the up and down arrows, which move between items.
          <button
            key={String(met)}
            type="button"
            role="radio"
            className="score rubric-met"
            aria-checked={answer?.met === met}
            tabIndex={(answer?.met ?? true) === met ? 0 : -1}
            onClick={() => meet(met)}
          >
            {t(met ? 'rubricItems.met' : 'rubricItems.notMet')} <Key>{met ? '1' : '2'}</Key>
          </button>
        ))}
      </div>
      {answer?.reason == null ? null : (
        <div className="rubric-why" id={reasonId} tabIndex={-1}>
          <Field
            label={t('rubricItems.why')}
            lines={2}
            value={answer.reason}
            onChange={(event) => act({ kind: 'answer-rubric', item: item.id, to: { reason: event.target.value } })}
          />
        </div>
      )}
    </div>
  );
}
