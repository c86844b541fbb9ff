import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { ImportLine, ImportView } from '../../api/leadTypes';
import { Button } from '../../components/Button';
import { Scroll } from '../../components/Scroll';
import { State } from '../../components/State';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { MEANING_WORD } from '../../i18n/words';

/** What the check found: the mapping, the first rows, every bad row, and the decision. */
export function ImportReport({ view, onClose }: { view: ImportView; onClose: () => void }) {
  const { t, number } = useText();
  return (
    <section className="stack" aria-label={t('import.report')}>
      <p>
        <strong>{view.filename}</strong>{' '}
        {t('import.counts', {
          ok: view.rows_ok,
          bad: view.rows_bad,
          duplicates: view.duplicates,
        })}
      </p>
      {view.state === 'imported' && (
        <State shape="yes">
          {t('import.imported', {
            items: number(view.items_added ?? 0),
            responses: number(view.responses_added ?? 0),
            unchanged: number(view.unchanged ?? 0),
          })}
        </State>
      )}
      {view.state === 'failed' && <State shape="no">{t('import.failed', { problem: view.problem ?? '' })}</State>}
      {view.columns.length > 0 && <Mapping view={view} />}
      {view.preview.length > 0 && view.state === 'checked' && <Preview view={view} />}
      <Lines title={t('import.errors')} lines={view.errors} total={view.rows_bad} />
      <Lines title={t('import.warnings')} lines={view.warnings} total={view.warnings.length} />
      {view.state === 'checked' ? (
        <Decision view={view} onClose={onClose} />
      ) : (
        <div>
          <Button type="button" onClick={onClose}>
            {t('import.another')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Decision({ view, onClose }: { view: ImportView; onClose: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: (policy: 'good_rows' | 'all_or_none') =>
      call<ImportView>('POST', `/imports/${view.import_id}/accept`, { body: { policy } }),
    onSuccess: (accepted) => queries.setQueryData(['import', view.import_id], accepted),
  });
  const discard = useMutation({
    mutationFn: () => call<void>('DELETE', `/imports/${view.import_id}`),
    onSuccess: onClose,
  });
  return (
    <div className="stack">
      {accept.isError && <Failure error={accept.error} />}
      <div className="row">
        {view.rows_ok > 0 && (
          <Button type="button" look="primary" disabled={accept.isPending} onClick={() => accept.mutate('good_rows')}>
            {view.rows_bad === 0 ? t('import.accept') : t('import.accept-good', { count: view.rows_ok })}
          </Button>
        )}
        <Button type="button" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t('import.discard')}
        </Button>
        {view.rows_bad > 0 && <span className="note">{t('import.all-or-none')}</span>}
      </div>
    </div>
  );
}

function Mapping({ view }: { view: ImportView }) {
  const { t } = useText();
  return (
    <Scroll label={t('import.column')}>
      <table className="ledger">
        <thead>
          <tr>
            <th>{t('import.column')}</th>
            <th>{t('import.means')}</th>
            <th>{t('import.example')}</th>
          </tr>
        </thead>
        <tbody>
          {view.columns.map((column) => (
            <tr key={column.column}>
              <td>
                <code>{column.column}</code>
              </td>
              <td>{t(MEANING_WORD[column.means] ?? 'import.means.metadata')}</td>
              <td>
                <div className="cell-quote">{column.example}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Preview({ view }: { view: ImportView }) {
  const { t } = useText();
  return (
    <details>
      <summary>{t('import.preview', { count: view.preview.length })}</summary>
      <Scroll label={t('import.report')}>
        <table className="ledger">
          <thead>
            <tr>
              <th className="figure">{t('import.line')}</th>
              <th>id</th>
              <th>{t('import.means.prompt')}</th>
              <th>{t('import.means.response')}</th>
              <th>{t('import.means.model')}</th>
              <th>{t('import.means.language')}</th>
            </tr>
          </thead>
          <tbody>
            {view.preview.map((row) => (
              <tr key={`${row.line} ${row.id}`}>
                <td className="figure">{row.line}</td>
                <td>
                  <code>{row.id}</code>
                </td>
                <td>
                  <div className="cell-quote">{row.prompt}</div>
                </td>
                <td>
                  <div className="cell-quote">{row.response}</div>
                </td>
                <td>{row.model ?? '—'}</td>
                <td>{row.locale ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

function Lines({ title, lines, total }: { title: string; lines: ImportLine[]; total: number }) {
  const { t, number } = useText();
  if (lines.length === 0) return null;
  return (
    <Scroll label={title}>
      <table className="ledger">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th className="figure">{t('import.line')}</th>
            <th>{t('import.field')}</th>
            <th>
              {title} {number(total)}
            </th>
            <th>{t('import.remedy')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, 100).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may be wrong twice in one field; the list never changes
            <tr key={index}>
              <td className="figure">{line.line}</td>
              <td>
                <code>{line.field}</code>
              </td>
              <td>
                {line.message} <code>{line.code}</code>
              </td>
              <td>{line.remedy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > 100 && <p className="note">{t('import.more', { count: lines.length - 100 })}</p>}
    </Scroll>
  );
}
