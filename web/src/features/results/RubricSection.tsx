import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/call';
import type { RubricView } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { Failure } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { UNDEFINED_WORD } from '../../i18n/words';
import { IntervalPlot } from './IntervalPlot';

const WHOLE_PLOT = { min: 0, max: 1, step: 0.25 };

/** What the rubric items of the prompts say: each model's share of the points, and where points are lost. */
export function RubricSection({ projectId }: { projectId: string }) {
  const { t } = useText();
  const found = useQuery({
    queryKey: ['rubric', projectId],
    queryFn: () => call<RubricView>('GET', `/projects/${projectId}/rubric`),
  });
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  // A project whose prompts ask nothing has nothing to say here.
  if (!found.isSuccess || found.data.items_total === 0) return null;
  return (
    <section className="results-section">
      <Label>{t('rubricResults.title')}</Label>
      <Scores scores={found.data.scores} />
      <p className="note">{t('rubricResults.scale')}</p>
      <div className="next-table">
        <Label>{t('rubricResults.costliest')}</Label>
      </div>
      <Costliest view={found.data} />
    </section>
  );
}

function Scores({ scores }: { scores: RubricView['scores'] }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const lowest = Math.min(0, ...scores.map((score) => score.low ?? score.mean ?? 0));
  const plot = { ...WHOLE_PLOT, min: Math.floor(lowest / WHOLE_PLOT.step) * WHOLE_PLOT.step };
  return (
    <Scroll label={t('rubricResults.title')}>
      <table className="ledger plot-table">
        <thead>
          <tr>
            <th>{t('rubricResults.model')}</th>
            <th>{t('rubricResults.axis')}</th>
            <th>{t('results.scale', { min: decimal(plot.min, 2), max: plot.max })}</th>
            <th className="figure">{t('rubricResults.score')}</th>
            <th className="figure">{t('rubricResults.interval')}</th>
            <th className="figure">{t('rubricResults.prompts')}</th>
            <th className="figure">{t('rubricResults.submissions')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => {
            const why = score.undefined == null ? undefined : UNDEFINED_WORD[score.undefined];
            return (
              <tr key={`${score.model_id} ${score.axis}`}>
                <td>{score.model ?? t('results.no-model')}</td>
                <td>{score.axis ?? <span className="note">{t('rubricResults.whole')}</span>}</td>
                <td>
                  <IntervalPlot
                    estimate={{ mean: score.mean ?? null, low: score.low ?? null, high: score.high ?? null }}
                    min={plot.min}
                    max={plot.max}
                    step={plot.step}
                  />
                </td>
                <td className="figure">
                  <strong>{score.mean == null ? '—' : decimal(score.mean, 2)}</strong>
                </td>
                <td className="figure">
                  {score.low == null || score.high == null
                    ? why === undefined
                      ? '—'
                      : t(why)
                    : `${decimal(score.low, 2)}–${decimal(score.high, 2)}`}
                </td>
                <td className="figure">{number(score.items)}</td>
                <td className="figure">{number(score.submissions)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function Costliest({ view }: { view: RubricView }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  return (
    <>
      <Scroll label={t('rubricResults.costliest')}>
        <table className="ledger">
          <thead>
            <tr>
              <th>{t('rubricResults.item')}</th>
              <th className="figure">{t('rubricResults.points')}</th>
              <th className="figure">{t('rubricResults.lost')}</th>
              <th>{t('rubricResults.met')}</th>
            </tr>
          </thead>
          <tbody>
            {view.items.map((item) => (
              <tr key={`${item.item} ${item.rubric_item}`}>
                <td>
                  {item.text}
                  <Link
                    className="note prompt-line"
                    to="/projects/$projectId/items/$itemId"
                    params={{ projectId: view.project_id, itemId: item.item_id }}
                  >
                    {item.prompt}
                  </Link>
                </td>
                <td className="figure">{decimal(item.points, 0)}</td>
                <td className="figure">{number(item.points_lost)}</td>
                <td>
                  {item.models.map((one) => (
                    <span key={one.model} className="met-share">
                      {one.model ?? t('results.no-model')} {number(one.met)}/{number(one.answers)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {view.items.length < view.items_total && (
        <p className="note">{t('rubricResults.listed', { shown: view.items.length, total: view.items_total })}</p>
      )}
    </>
  );
}
