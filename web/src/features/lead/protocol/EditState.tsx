import { problemsOf } from '../../../api/problems';
import { Button } from '../../../components/Button';
import { Failure } from '../../../components/states';
import { useText } from '../../../i18n/useText';
import type { Part, PartEdit } from './usePart';

const words = {
  saved: 'protocol.saved',
  unsaved: 'protocol.unsaved',
  saving: 'protocol.saving',
  refused: 'protocol.refused',
} as const;

/** Whether the part is saved, what the server does not accept of it, and the way back. */
export function EditState<P extends Part>({ edit, shown }: { edit: PartEdit<P>; shown: ReadonlySet<string> }) {
  const { t } = useText();
  const { state, error, undo } = edit;
  const problems = problemsOf(error);
  const others = problems.filter(({ pointer }) => !shown.has(pointer));
  return (
    <div className="edit-state">
      <span className="note" role="status">
        {t(words[state], { count: problems.length })}
      </span>
      <Button size="small" disabled={undo === null} onClick={() => undo?.()}>
        {t('protocol.undo')}
      </Button>
      {state === 'refused' && problems.length === 0 ? <Failure error={error} /> : null}
      {others.length === 0 ? null : (
        <ul className="field-problem">
          {others.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The places that the server's last answer names, of which a field of its own tells. */
export function fieldsOf(error: unknown, pattern: RegExp): ReadonlySet<string> {
  const problems = problemsOf(error);
  return new Set(problems.map(({ pointer }) => pointer).filter((pointer) => pattern.test(pointer)));
}
