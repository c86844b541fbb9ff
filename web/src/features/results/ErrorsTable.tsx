import { Link } from '@tanstack/react-router';
import type { ErrorView, ResultsView } from '../../api/leadTypes';
import type { MarkKind } from '../../api/types';
import { useCategories } from '../../api/useCategories';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { useText } from '../../i18n/useText';
import { SEVERITY_WORD } from '../../i18n/words';
import { glyphs } from '../../text/markSigns';

const SEVERITIES = ['critical', 'major', 'minor', 'neutral'];
/** Marks by category and severity for each model; every number opens its passages. */
export function ErrorsTable({ results }: { results: ResultsView }) {
  const { t, pick } = useText();
  const categories = useCategories(results.project_id);
  const rows = groupByCategory(results.errors);
  const largest = Math.max(1, ...results.errors.map((error) => error.marks));
  if (rows.length === 0) return null;
  return (
    <section className="results-section">
      <Label count={results.errors.reduce((sum, error) => sum + error.marks, 0)}>{t('results.errors')}</Label>
      <p className="note">{t('results.errors.help')}</p>
      <Scroll label={t('results.errors')}>
        <table className="ledger heat">
          <thead>
            <tr>
              <th>{t('results.category')}</th>
              <th>{t('results.severity')}</th>
              {results.models.map((model) => (
                <th key={model.model_id} className="figure">
                  {model.name ?? t('results.no-model')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const label = categories.get(row.category);
              return (
                <tr key={`${row.category} ${row.severity}`}>
                  <td>
                    <span className={`kind-${row.kind}`} aria-hidden="true">
                      {glyphs[row.kind]}
                    </span>{' '}
                    {label === undefined ? '' : pick(label)} <code>{row.category}</code>
                  </td>
                  <td>{row.kind === 'strength' ? '—' : t(SEVERITY_WORD[row.severity] ?? 'severity.neutral')}</td>
                  {results.models.map((model) => (
                    <Cell
                      key={model.model_id}
                      projectId={results.project_id}
                      row={row}
                      modelId={model.model_id}
                      count={row.counts.get(model.model_id) ?? 0}
                      largest={largest}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

type Row = { category: string; severity: string; kind: MarkKind; counts: Map<string | null, number> };

/** One row a category and severity, errors by weight first, strengths last. */
export function groupByCategory(errors: ErrorView[]): Row[] {
  const rows = new Map<string, Row>();
  for (const error of errors) {
    const key = `${error.category} ${error.severity}`;
    const row = rows.get(key) ?? { ...error, counts: new Map<string | null, number>() };
    row.counts.set(error.model_id, (row.counts.get(error.model_id) ?? 0) + error.marks);
    rows.set(key, row);
  }
  const rank = (row: Row) => (row.kind === 'strength' ? 10 : SEVERITIES.indexOf(row.severity));
  return [...rows.values()].sort((a, b) => rank(a) - rank(b) || a.category.localeCompare(b.category));
}

function Cell({
  projectId,
  row,
  modelId,
  count,
  largest,
}: {
  projectId: string;
  row: Row;
  modelId: string | null;
  count: number;
  largest: number;
}) {
  const { number } = useText();
  if (count === 0) return <td className="figure note">{number(count)}</td>;
  return (
    <td>
      <Link
        to="/projects/$projectId/marks"
        params={{ projectId }}
        search={{
          ...(modelId === null ? { without_model: true } : { model: modelId }),
          category: row.category,
          severity: row.severity,
        }}
        ref={(element: HTMLElement | null) => element?.style.setProperty('--tint', `${(count / largest) * 45}%`)}
      >
        {number(count)}
      </Link>
    </td>
  );
}
