import { useId, useRef } from 'react';
import type { RubricItem } from '../../api/types';
import { Field } from '../../components/Field';
import { Label } from '../../components/Label';
import { isWriting } from '../../components/typing';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
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
  const list = useRef<HTMLElement>(null);
  const move = (to: number) => {
    if (to < 0) return onLeave?.();
    const rows = list.current?.querySelectorAll('.rubric-item');
    rows?.[Math.min(to, asked.length - 1)]?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  };
  return (
    <section ref={list} className="rubric-items" aria-labelledby={name}>
      <div className="rubric-items-head">
        <Label id={name}>{t('rubricItems.title')}</Label>
        <span className="mono note">
          {answers.length}/{asked.length}
        </span>
      </div>
      {asked.map((item, index) => (
        <Row key={item.id} item={item} index={index} onMove={(step) => move(index + step)} />
      ))}
    </section>
  );
}

interface RowProps {
  item: RubricItem;
  index: number;
  onMove: (step: 1 | -1) => void;
}

function Row({ item, index, onMove }: RowProps) {
  const { t } = useText();
  const { decimal } = useFormats();
  const { assignment, content, act, go, say } = useWork();
  const name = useId();
  const row = useRef<HTMLDivElement>(null);
  const answer = (content.rubric_answers ?? []).find((one) => one.rubric_item === item.id) ?? null;
  const reasonId = `rubric-why-${assignment.response.response_id}-${index}`;
  const points = `${item.points > 0 ? '+' : ''}${decimal(item.points, 0)}`;

  const meet = (met: boolean) => {
    act({ kind: 'answer-rubric', item: item.id, to: { met } });
    say(t(met ? 'say.met' : 'say.notMet', { text: item.text }));
  };
  const explain = () => {
    if (answer === null) return say(t('say.answerFirst'));
    if (answer.reason === null) act({ kind: 'answer-rubric', item: item.id, to: { reason: '' } });
    go({}, reasonId);
  };
  useActions(
    'items',
    {
      'items.next': () => onMove(1),
      'items.previous': () => onMove(-1),
      'items.met': () => meet(true),
      'items.not-met': () => meet(false),
      'items.why': explain,
      'items.back': () => isWriting(document.activeElement) && go({}, `rubric-item-${index}`),
    },
    row,
  );
  return (
    <div className="rubric-item" ref={row}>
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
            {t(met ? 'rubricItems.met' : 'rubricItems.notMet')} <KeyHint action={met ? 'items.met' : 'items.not-met'} />
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
