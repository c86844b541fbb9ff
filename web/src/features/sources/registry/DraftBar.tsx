import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Failure } from '../../../components/states';
import { useText } from '../../../i18n/useText';
import type { SourceRule } from '../requests';
import { idOf } from './registryDraft';
import type { RuleProblem } from './registryProblems';
import type { RegistryWork } from './useRegistryDraft';

interface DraftBarProps {
  work: RegistryWork;
  problems: readonly RuleProblem[];
  onOpen: (rule: SourceRule) => void;
}

/** What would be saved, each change with its way back, and the note that the version carries. */
export function DraftBar({ work, problems, onOpen }: DraftBarProps) {
  const { t, number } = useText();
  const { draft, base } = work;
  if (draft.edits.length === 0) {
    return <p role="status">{work.isSaved ? t('sources.saved', { version: number(base.version) }) : null}</p>;
  }
  const nameOf = (id: string) => base.rules.find((rule) => rule.id === id)?.name ?? id;
  const isKnown = (id: string) => base.rules.some((rule) => rule.id === id);
  return (
    <section className="draft-bar" aria-labelledby="registry-draft">
      <h2 id="registry-draft">{t('sources.draft', { count: draft.edits.length })}</h2>
      <ul>
        {draft.edits.map((edit) => {
          const id = idOf(edit);
          const name = edit.kind === 'put' ? edit.rule.name : nameOf(id);
          return (
            <li key={id}>
              <span>
                {edit.kind === 'removed'
                  ? t('sources.willRemove', { name })
                  : t(isKnown(id) ? 'sources.willChange' : 'sources.willAdd', { name })}
              </span>
              <Button size="small" onClick={() => work.undo(id)}>
                {t('sources.undo')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <Refused work={work} problems={problems} onOpen={onOpen} />
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!work.isBehind) work.save();
        }}
      >
        <Field label={t('sources.note')} maxLength={500} value={draft.note} onChange={({ target }) => work.note(target.value)} />
        <Button type="submit" look="primary" disabled={work.isSaving || work.isBehind}>
          {t('sources.save')}
        </Button>
        <Button onClick={work.discard}>{t('sources.discard')}</Button>
      </form>
      <p className="note">{t('sources.noteHelp')}</p>
    </section>
  );
}

/** Why the list was refused: each reason leads to its source, where it stands at its field. */
function Refused({ work, problems, onOpen }: DraftBarProps) {
  const { t } = useText();
  if (work.error === null || work.isBehind) return null;
  if (problems.length === 0) return <Failure error={work.error} retry={work.save} workIsSafe />;
  return (
    <ul className="refused" role="alert">
      {problems.map(({ id, field, message }) => {
        const rule = work.sent.find((one) => one.id === id);
        return (
          <li key={`${id} ${field} ${message}`}>
            <span className="field-problem">{message}</span>
            {rule === undefined ? null : (
              <Button size="small" onClick={() => onOpen(rule)}>
                {t('sources.correct')}
                <span className="visually-hidden"> {rule.name}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
