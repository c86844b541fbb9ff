import { TopBar } from '../../components/TopBar';
import { clockFace } from '../../i18n/duration';
import { useText } from '../../i18n/useText';
import { useTitle } from '../../keys/KeyHint';
import { Brand } from '../../shell/Brand';
import { KeyboardButtons } from '../../shell/KeyboardButtons';
import { Person } from '../../shell/Person';
import type { SavingState } from './draftSaver';
import { useTaskSource } from './taskSource';
import type { WorkClock } from './useWorkSignals';
import { useWork } from './work';

interface TaskBarProps {
  saving: SavingState;
  clock: WorkClock;
  onPause: () => void;
}

/** The bar of a task: project and item, active time, whether the draft is safe, keys, person. */
export function TaskBar({ saving, clock, onPause }: TaskBarProps) {
  const { t } = useText();
  const { assignment } = useWork();
  // Nothing is saved of a task that is only tried.
  const isTried = useTaskSource().trial !== null;
  const title = useTitle();
  const stands = clock.stands === 'paused' ? t('clock.paused') : clock.stands === 'idle' ? t('clock.idle') : null;
  return (
    <TopBar
      brand={<Brand />}
      end={
        <>
          <button
            type="button"
            className={clock.stands === null ? 'clock' : 'clock clock-stands'}
            onClick={onPause}
            title={title(t(clock.stands === 'paused' ? 'clock.resume' : 'clock.pause'), 'task.pause')}
          >
            <span className="visually-hidden">{t('clock.active')}</span> {clockFace(clock.millis)}
          </button>
          {stands === null ? null : <span className="note-need">{stands}</span>}
          {isTried ? null : <Saved saving={saving} />}
          <KeyboardButtons />
          <Person />
        </>
      }
    >
      <span className="topbar-place">
        <span className="wide-only">
          <strong>{assignment.project_name}</strong> ·{' '}
          {t('task.item', { position: assignment.position, total: assignment.total })}
        </span>
        <span className="narrow-only">
          <strong>{assignment.position}</strong> {t('task.of', { total: assignment.total })}
        </span>
      </span>
    </TopBar>
  );
}

function Saved({ saving }: { saving: SavingState }) {
  const { t, date } = useText();
  const time = (at: string) => date(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  switch (saving.kind) {
    case 'saved':
      return <span className="saved">{saving.at === null ? '' : t('saved.at', { time: time(saving.at) })}</span>;
    case 'unsent':
      return <span className="saved">{t(saving.sending ? 'saved.sending' : 'saved.soon')}</span>;
    case 'offline':
      return <span className="saved note-need">{t('saved.offline')}</span>;
    case 'conflict':
      return <span className="saved note-need">{t('saved.conflict')}</span>;
    case 'refused':
      return <span className="saved note-hold">{t('saved.refused')}</span>;
  }
}
