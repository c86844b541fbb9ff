import { Link } from '@tanstack/react-router';
import type { ResultsView } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { spokenDuration } from '../../i18n/duration';
import { useText } from '../../i18n/useText';

/** Progress and active time of every task. */
export function TasksTable({ results }: { results: ResultsView }) {
  const { t, number } = useText();
  return (
    <section className="results-section">
      <details>
        <summary>
          <Label count={results.progress.tasks}>{t('results.tasks')}</Label>
        </summary>
        <Scroll label={t('results.tasks')}>
          <table className="ledger">
            <thead>
              <tr>
                <th>{t('results.response')}</th>
                <th>{t('results.model')}</th>
                <th>{t('import.means.prompt')}</th>
                <th className="figure">{t('results.submitted')}</th>
                <th className="figure">{t('results.leased')}</th>
                <th className="figure">{t('results.active-time')}</th>
              </tr>
            </thead>
            <tbody>
              {results.tasks.map((task) => (
                <tr key={task.task_id}>
                  <td>
                    <Link
                      to="/projects/$projectId/items/$itemId"
                      params={{ projectId: results.project_id, itemId: task.item_id }}
                    >
                      <code>{task.response}</code>
                    </Link>
                  </td>
                  <td>{task.model ?? t('results.no-model')}</td>
                  <td>
                    <div className="cell-quote">{task.prompt}</div>
                  </td>
                  <td className="figure">
                    {number(task.submitted)} / {number(task.overlap)}
                  </td>
                  <td className="figure">{number(task.leased)}</td>
                  <td className="figure">{spokenDuration(task.active_millis)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        {results.tasks.length < results.progress.tasks && (
          <p className="note">{t('results.tasks.first', { shown: number(results.tasks.length) })}</p>
        )}
      </details>
    </section>
  );
}
