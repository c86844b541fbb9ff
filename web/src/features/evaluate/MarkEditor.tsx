import { useRef, useState } from 'react';
import type { Annotation, Severity } from '../../api/types';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import { CategoryCombobox } from './CategoryCombobox';
import { MarkClaims } from './claims/MarkClaims';
import { categorised, severitiesOf } from './marking';
import { quoteOf } from './quoteOf';
import { allSeverities, SeverityCells } from './SeverityCells';
import { rememberCategory, useMarkActions } from './useMarkActions';
import { useWork } from './work';

const neutral: readonly Severity[] = ['neutral'];

/** The current mark: what kind of thing it is, how much it matters, why. Esc or Ctrl Enter lead back to the text. */
export function MarkEditor({ mark, number }: { mark: Annotation; number: number }) {
  const { t, pick } = useText();
  const { protocol, categories, act, go, reading } = useWork();
  const actions = useMarkActions();
  const root = useRef<HTMLElement>(null);
  const category = categories.get(mark.category);
  const change = (to: Partial<Annotation>) => act({ kind: 'change-mark', id: mark.id, to });

  const allowed = category === undefined ? (mark.kind === 'strength' ? neutral : allSeverities) : severitiesOf(category);
  const weigh = (severity: Severity) => {
    change({ severity });
    rememberCategory({ category: mark.category, severity });
  };
  // The focus goes along: from a radio button that is not the chosen one, Tab would lead to the chosen one.
  const choose = (severity: Severity) => () => {
    if (!allowed.includes(severity)) return false;
    weigh(severity);
    return go({}, 'mark-severity');
  };
  useActions(
    'editor',
    {
      'editor.neutral': choose('neutral'),
      'editor.minor': choose('minor'),
      'editor.major': choose('major'),
      'editor.critical': choose('critical'),
      'editor.leave': actions.leave,
      'editor.back': actions.leave,
      'editor.delete': actions.remove,
    },
    root,
  );

  return (
    <section ref={root} className={`editor editor-${kindWords[mark.kind]}`} aria-label={t('editor.label', { number })}>
      <p className="editor-quote">
        <b className={`siglum-${kindWords[mark.kind]}`}>
          {glyphOf(mark)}
          {number}
        </b>{' '}
        {mark.exact
          ? t('quote', { text: quoteOf(mark, reading) })
          : mark.turn !== undefined
            ? t('marks.onTurn', { number: mark.turn + 1 })
            : t(mark.point ? 'marks.omission' : 'marks.onWhole')}
      </p>
      <CategoryCombobox
        mark={mark}
        categories={protocol.taxonomy.categories}
        onChoose={(chosen) => {
          const to = categorised(mark, chosen);
          change(to);
          rememberCategory({ category: chosen.code, severity: to.severity ?? mark.severity });
          go({}, chosen.polarity === 'strength' ? 'mark-reason' : 'mark-severity');
        }}
      />
      <SeverityCells kind={mark.kind} value={mark.severity} allowed={allowed} onChange={weigh} />
      <div className="field">
        <label htmlFor="mark-reason">{t('editor.reason')}</label>
        <textarea
          id="mark-reason"
          className="input"
          rows={1}
          value={mark.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </div>
      {category?.requires_rule_id ? (
        <div className="field">
          <label htmlFor="mark-rule">{t('editor.rule')}</label>
          <select
            id="mark-rule"
            className="input"
            value={mark.guideline_rule ?? ''}
            onChange={(event) => change({ guideline_rule: event.target.value === '' ? null : event.target.value })}
          >
            <option value="">{t('editor.chooseRule')}</option>
            {protocol.conversational_guidelines.items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.id} {pick(item.rule)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <CauseField mark={mark} onChange={(consequence_of) => change({ consequence_of })} />
      <MarkClaims mark={mark} />
      <div className="editor-foot">
        <span className="mono note">
          {mark.start === null
            ? t(mark.turn === undefined ? 'editor.noPlace' : 'editor.ofTurn')
            : t('editor.place', { start: mark.start, end: mark.end ?? mark.start })}
        </span>
        <button type="button" className="quiet" onClick={actions.remove}>
          {t('editor.delete')}
        </button>
        <button type="button" className="quiet" onClick={actions.leave}>
          <KeyHint action="editor.back" /> {t('editor.back')}
        </button>
      </div>
    </section>
  );
}

/** The error that a mark follows from, if it is not its own. The others are listed when somebody comes to choose. */
function CauseField({ mark, onChange }: { mark: Annotation; onChange: (cause: string | null) => void }) {
  const { t } = useText();
  const { marks, reading } = useWork();
  const [isListed, setListed] = useState(false);
  const causes = marks.filter((other) => other.mark.id !== mark.id && other.mark.kind !== 'strength');
  if (causes.length === 0 || mark.kind === 'strength') return null;
  return (
    <div className="field field-row">
      <label htmlFor="mark-cause">{t('editor.consequenceOf')}</label>
      <select
        id="mark-cause"
        className="input"
        value={mark.consequence_of ?? ''}
        onFocus={() => setListed(true)}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('editor.ownError')}</option>
        {causes
          .filter((other) => isListed || other.mark.id === mark.consequence_of)
          .map((other) => (
            <option key={other.mark.id} value={other.mark.id}>
              {glyphOf(other.mark)}
              {other.number} {quoteOf(other.mark, reading)}
            </option>
          ))}
      </select>
    </div>
  );
}
