import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { useWork } from './work';

/** A note for whoever reviews the work; what the guideline does not say is asked elsewhere. */
export default function NoteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { content, act, go } = useWork();
  return (
    <Dialog title={t('note.title')} onClose={onClose}>
      <div className="dialog-body">
        <Field
          label={t('note.label')}
          lines={6}
          value={content.note}
          onChange={(event) => act({ kind: 'write', field: 'note', text: event.target.value })}
        />
        <div className="dialog-foot">
          <Button onClick={() => go({ dialog: 'gap' })}>
            {t('note.gap')} <KeyHint action="task.gap" />
          </Button>
          <Button look="primary" onClick={onClose}>
            {t('note.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
