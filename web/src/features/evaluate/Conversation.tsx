import { memo, useMemo, useRef, useState } from 'react';
import type { TurnView } from '../../api/types';
import { Label } from '../../components/Label';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { useTitle } from '../../keys/KeyHint';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import { Reading, type ReadingWords } from '../../text/Reading';
import { readMarkdown } from '../../text/readingText';
import { useMarkActions } from './useMarkActions';
import { useWork } from './work';

const roles: Record<TurnView['role'], MessageKey> = {
  system: 'role.system',
  developer: 'role.developer',
  user: 'role.user',
  assistant: 'role.assistant',
  tool: 'role.tool',
};

/** The conversation up to the point where the model had to reply, its prompt set apart, and the facts of the task. */
export const Conversation = memo(function Conversation() {
  const { t } = useText();
  const { assignment } = useWork();
  const { messages } = assignment.item;
  const [isOpen, setOpen] = useState(false);
  const prompt = messages.findLastIndex((turn) => turn.role === 'user');
  const words = { done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') };
  return (
    <section
      className={isOpen ? 'conversation conversation-open' : 'conversation'}
      aria-labelledby="conversation-label"
      id="region-prompt"
      tabIndex={-1}
    >
      <Label id="conversation-label" count={t('task.turns', { count: messages.length })}>
        {t('task.conversation')}
      </Label>
      <div className="turns">
        {messages.map((turn, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns have no ids and never change.
          <Turn key={index} turn={turn} index={index} isPrompt={index === prompt} words={words} />
        ))}
      </div>
      <Facts />
      <button type="button" className="turns-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('task.turns', { count: messages.length })} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
    </section>
  );
});

interface TurnProps {
  turn: TurnView;
  index: number;
  isPrompt: boolean;
  words: ReadingWords;
}

/** A turn as it was said, with the marks on it as a whole. */
function Turn({ turn, index, isPrompt, words }: TurnProps) {
  const { t } = useText();
  const { marks, go } = useWork();
  const title = useTitle();
  const head = useRef<HTMLDivElement>(null);
  const actions = useMarkActions();
  const reading = useMemo(() => readMarkdown(turn.content), [turn.content]);
  const own = marks.filter(({ mark }) => mark.turn === index);
  useActions(
    'turn',
    {
      'turn.strength': () => actions.turn(index, 'strength'),
      'turn.weakness': () => actions.turn(index, 'weakness'),
      'turn.error': () => actions.turn(index, 'factual_error'),
    },
    head,
  );
  return (
    <div className={isPrompt ? 'turn turn-prompt' : 'turn'}>
      <div className="turn-head" ref={head}>
        <h3>{isPrompt ? t('task.prompt') : t(roles[turn.role])}</h3>
        {own.map(({ mark, number }) => (
          <button
            key={mark.id}
            type="button"
            className={`turn-siglum siglum-${kindWords[mark.kind]}`}
            aria-label={t('editor.label', { number })}
            onClick={() => go({ panel: 'marks', mark: mark.id, editing: true, view: 'panel' }, 'mark-category')}
          >
            {glyphOf(mark)}
            {number}
          </button>
        ))}
        <button
          type="button"
          className="turn-mark"
          id={`turn-mark-${index}`}
          aria-label={t('turn.mark', { number: index + 1 })}
          title={title(t('turn.markShort'), 'turn.weakness')}
          onClick={() => actions.turn(index, 'weakness')}
        >
          {t('turn.markShort')}
        </button>
      </div>
      <div className="turn-text">
        <Reading reading={reading} words={words} top={4} />
      </div>
    </div>
  );
}

function Facts() {
  const { t, date } = useText();
  const { assignment, protocol } = useWork();
  const { item, response } = assignment;
  return (
    <dl className="facts">
      {item.reference_date === null ? null : (
        <>
          <dt>{t('task.referenceDate')}</dt>
          <dd>{date(item.reference_date, { dateStyle: 'medium', timeZone: 'UTC' })}</dd>
        </>
      )}
      {item.locale === null ? null : (
        <>
          <dt>{t('task.variety')}</dt>
          <dd>{item.locale}</dd>
        </>
      )}
      <dt>{t('task.protocol')}</dt>
      <dd>{protocol.version}</dd>
      <dt>{t('task.text')}</dt>
      <dd className="mono">
        {response.sha256.slice(0, 4)}…{response.sha256.slice(-3)} · {t('task.codePoints', { count: response.code_points })}
      </dd>
    </dl>
  );
}
