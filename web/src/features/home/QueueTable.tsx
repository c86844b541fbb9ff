import type { QueueProject, QueueView } from '../../api/types';
import { type Column, Ledger } from '../../components/Ledger';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useTakeNext } from './ContinueBlock';

/** What one task of a project is. */
export function taskWord(kind: QueueProject['task_kind'] | undefined): MessageKey {
  return kind === 'comparison' ? 'home.comparison' : 'home.single';
}

/** The projects this person may work in, with what is left in each. */
export function QueueTable({ queue }: { queue: QueueView }) {
  const { t, number } = useText();
  const { take } = useTakeNext();
  const columns: Column<QueueProject>[] = [
    { key: 'project', head: t('home.project'), names: true, cell: (row) => row.project_name },
    {
      key: 'task',
      head: t('home.task'),
      cell: (row) => t(taskWord(row.task_kind)),
    },
    { key: 'locale', head: t('home.locale'), cell: (row) => row.locale ?? '—' },
    { key: 'minutes', head: t('home.minutes'), figure: true, cell: (row) => t('minutes', { minutes: row.expected_minutes }) },
    { key: 'available', head: t('home.available'), figure: true, cell: (row) => number(row.available) },
    { key: 'mine', head: t('home.mine'), figure: true, cell: (row) => number(row.submitted_by_me) },
    { key: t('home.take'), head: '', figure: true, cell: (row) => action(row) },
  ];
  const action = (row: QueueProject) => {
    if (queue.current?.project_id === row.project_id) {
      return <span className="note">{t('home.inHand', { position: queue.current.position, total: queue.current.total })}</span>;
    }
    if (queue.current !== null || row.available === 0) return null;
    return (
      <button
        type="button"
        className="link-button"
        aria-label={t('home.takeFrom', { project: row.project_name })}
        onClick={() => take(row.project_id)}
      >
        {t('home.take')}
      </button>
    );
  };
  return <Ledger caption={t('home.queue')} columns={columns} rows={queue.projects} rowKey={(row) => row.project_id} />;
}
