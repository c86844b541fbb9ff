import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { EstimateView, ResultsView } from '../../api/leadTypes';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { UNDEFINED_WORD } from '../../i18n/words';
import { IntervalPlot } from './IntervalPlot';

const MIN = 1;
const MAX = 5;

/** Mean and 95 % interval of each model on each criterion: as plots, or as the same numbers in a table. */
export function EstimatesTable({ results }: { results: ResultsView }) {
  const { t } = useText();
  const [isTable, setTable] = useState(false);
  const nameOf = new Map(results.models.map((model) => [model.model_id, model.name ?? t('results.no-model')]));
  return (
    <section className="results-section">
      <div className="row heads">
        <Label>{t('results.criteria')}</Label>
        <Button type="button" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? t('results.plot') : t('results.table')}
        </Button>
      </div>
      <Scroll label={t('results.criteria')}>
        <table className="ledger plot-table">
          <thead>
            <tr>
              <th>{t('results.model')}</th>
              {!isTable && <th>{t('results.scale', { min: MIN, max: MAX })}</th>}
              <th className="figure">{t('results.mean')}</th>
              <th className="figure">{t('results.interval')}</th>
              <th className="figure">{t('results.items')}</th>
              <th className="figure">{t('results.ratings')}</th>
              <th className="figure">N/A</th>
              <th>{t('results.distribution')}</th>
            </tr>
          </thead>
          <tbody>
            {results.criteria.map((criterion) => (
              <Fragment key={criterion.id}>
                <tr className="group">
                  <th colSpan={isTable ? 7 : 8} scope="rowgroup">
                    <CriterionName label={criterion.label} />
                  </th>
                </tr>
                {results.estimates
                  .filter((estimate) => estimate.criterion === criterion.id)
                  .map((estimate) => (
                    <EstimateRow
                      key={estimate.model_id ?? ''}
                      name={nameOf.get(estimate.model_id) ?? ''}
                      projectId={results.project_id}
                      estimate={estimate}
                      isTable={isTable}
                    />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function CriterionName({ label }: { label: { es: string; en: string } }) {
  return useText().pick(label);
}

interface EstimateRowProps {
  name: string;
  projectId: string;
  estimate: EstimateView;
  isTable: boolean;
}

/** The number of items leads to them. */
function EstimateRow({ name, projectId, estimate, isTable }: EstimateRowProps) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const { mean, low, high } = estimate;
  return (
    <tr>
      <td>{name}</td>
      {!isTable && (
        <td>
          <IntervalPlot estimate={estimate} min={MIN} max={MAX} />
        </td>
      )}
      <td className="figure">
        <strong>{mean === null ? '—' : decimal(mean, 2)}</strong>
      </td>
      <td className="figure">
        {low === null || high === null ? (
          <span className="note">{t(UNDEFINED_WORD[estimate.undefined ?? ''] ?? 'results.undefined.no_ratings')}</span>
        ) : (
          `${decimal(low, 2)}–${decimal(high, 2)}`
        )}
      </td>
      <td className="figure">
        <Link
          to="/projects/$projectId/items"
          params={{ projectId }}
          search={{
            ...(estimate.model_id === null ? { without_model: true } : { model: estimate.model_id }),
            criterion: estimate.criterion,
          }}
        >
          {number(estimate.items)}
        </Link>
      </td>
      <td className="figure">{number(estimate.ratings)}</td>
      <td className="figure">{number(estimate.not_applicable)}</td>
      <td>
        <Shares estimate={estimate} />
      </td>
    </tr>
  );
}

/** How often each point was given; numbers in the strip, so that tint is never the only sign. */
function Shares({ estimate }: { estimate: EstimateView }) {
  const { number } = useText();
  const counts = Array.from({ length: MAX - MIN + 1 }, (_, index) => ({
    value: MIN + index,
    count: estimate.distribution.find((one) => one.value === MIN + index)?.count ?? 0,
  }));
  const spoken = counts.map((one) => `${one.value}: ${number(one.count)}`).join(', ');
  return (
    <div className="shares" role="img" aria-label={spoken} title={spoken}>
      {counts
        .filter((one) => one.count > 0)
        .map((one) => (
          <span key={one.value} ref={tinted(one.count, (one.value - MIN) * 11 + 6)}>
            {one.value}
          </span>
        ))}
    </div>
  );
}

/** Sizes by script: the content security policy allows no style attributes. */
function tinted(share: number, tint: number) {
  return (element: HTMLElement | null) => {
    element?.style.setProperty('--share', String(share));
    element?.style.setProperty('--tint', `${tint}%`);
  };
}
