import type { ChecksView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { useCheckText } from '../../../i18n/useCheckText';

interface CheckStateProps {
  state: ChecksView['state'];
  /** What is said while it runs. */
  running: string;
  /** What installs it where it is absent. */
  command: string;
  isEmpty?: boolean;
  retry?: () => void;
}

/** How far a check is: running, done without a find, not installed, or why it found nothing. */
export function CheckState({ state, running, command, isEmpty = false, retry }: CheckStateProps) {
  const t = useCheckText();
  if (state === 'done') return isEmpty ? <p className="note">{t('none')}</p> : null;
  if (state === 'running') {
    return (
      <p className="note check-running" role="status">
        {running}
      </p>
    );
  }
  if (state === 'absent') return <p className="note">{t('absent', { command })}</p>;
  return (
    <p className="note note-need" role="status">
      {t(state)}{' '}
      {retry === undefined ? null : (
        <Button size="small" onClick={retry}>
          {t('again')}
        </Button>
      )}
    </p>
  );
}
