import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import type { PreferenceView, ResultsView } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { Scroll } from '../../components/Scroll';
import { Empty, Failure } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { IntervalPlot } from './IntervalPlot';

const STEP = 200;

interface PreferencesSectionProps {
  projectId: string;
  criteria: ResultsView['criteria'];
}

/** What comparisons say: the strength of each model with its interval, who won against whom, and how far to trust it. */
export function PreferencesSection({ projectId, criteria }: PreferencesSectionProps) {
  const { t, pick } = useText();
  const [criterion, setCriterion] = useState('');
  const found = useQuery({
    queryKey: ['preferences', projectId, criterion],
    queryFn: () => call<PreferenceView>('GET', `/projects/${projectId}/preferences?criterion=${encodeURIComponent(criterion)}`),
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  // A project without comparisons has nothing to say here.
  if (!found.isSuccess || (found.data.pairs === 0 && criterion === '')) return null;
  return (
    <section className="results-section preferences">
      <div className="row heads">
        <Label>{t('preferences.title')}</Label>
        <label className="row note">
          <span>{t('preferences.criterion')}</span>
          <select className="input" value={criterion} onChange={(event) => setCriterion(event.target.value)}>
            <option value="">{t('preferences.whole')}</option>
            {criteria.map((one) => (
              <option key={one.id} value={one.id}>
                {pick(one.label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {found.data.players.length === 0 ? (
        <Empty>{t('preferences.empty')}</Empty>
      ) : (
        <>
          <Strengths view={found.data} />
          <Matches view={found.data} />
        </>
      )}
      <Trust view={found.data} />
    </section>
  );
}

function Strengths({ view }: { view: PreferenceView }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const ends = view.players.flatMap((player) => [player.ci_low ?? player.rating, player.ci_high ?? player.rating]);
  const known = ends.filter((end) => end !== null);
  const min = Math.floor(Math.min(1000 - STEP, ...known) / STEP) * STEP;
  const max = Math.ceil(Math.max(1000 + STEP, ...known) / STEP) * STEP;
  return (
    <>
      <Scroll label={t('preferences.title')}>
        <table className="ledger plot-table">
          <thead>
            <tr>
              <th>{t('preferences.model')}</th>
              <th>{t('preferences.rank')}</th>
              <th>{t('results.scale', { min, max })}</th>
              <th className="figure">{t('preferences.rating')}</th>
              <th className="figure">{t('preferences.interval')}</th>
              <th className="figure">{t('preferences.votes')}</th>
              <th className="figure">{t('preferences.bothBad')}</th>
            </tr>
          </thead>
          <tbody>
            {view.players.map((player) => (
              <tr key={player.model}>
                <td>{player.model}</td>
                <td>{rankOf(player)}</td>
                <td>
                  <IntervalPlot
                    estimate={{ mean: player.rating, low: player.ci_low, high: player.ci_high }}
                    min={min}
                    max={max}
                    step={STEP}
                  />
                </td>
                <td className="figure">
                  <strong>{player.rating === null ? '—' : decimal(player.rating, 0)}</strong>
                </td>
                <td className="figure">
                  {player.ci_low === null || player.ci_high === null
                    ? '—'
                    : `${decimal(player.ci_low, 0)}–${decimal(player.ci_high, 0)}`}
                </td>
                <td className="figure">{number(player.n)}</td>
                <td className="figure">{number(player.both_bad)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="note">{t('preferences.scale')}</p>
      {view.for_these_evaluators && <p className="note">{t('preferences.these')}</p>}
      {view.components > 1 && <p className="note-need">{t('preferences.groups', { count: view.components })}</p>}
    </>
  );
}

/** The range of ranks that nothing refutes, or the rank alone where there is no interval. */
function rankOf({ rank, rank_low: low, rank_high: high }: PreferenceView['players'][number]): string {
  if (rank === null) return '—';
  if (low === null || high === null || low === high) return String(low ?? rank);
  return `${low}–${high}`;
}

function Matches({ view }: { view: PreferenceView }) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const share = (value: number) => `${decimal(100 * value, 0)} %`;
  return (
    <Scroll label={t('preferences.pairs')}>
      <table className="ledger">
        <thead>
          <tr>
            <th>{t('preferences.pairs')}</th>
            <th className="figure">{t('preferences.wins')}</th>
            <th className="figure">{t('preferences.ties')}</th>
            <th className="figure">{t('preferences.bothBad')}</th>
            <th className="figure">{t('preferences.share')}</th>
            <th className="figure">{t('preferences.interval')}</th>
            <th className="figure">{t('preferences.prompts')}</th>
          </tr>
        </thead>
        <tbody>
          {view.model_pairs.map((pair) => (
            <tr key={`${pair.model_a} ${pair.model_b}`}>
              <td>{t('preferences.against', { a: pair.model_a, b: pair.model_b })}</td>
              <td className="figure">
                {number(pair.a_wins)}–{number(pair.b_wins)}
              </td>
              <td className="figure">{number(pair.ties)}</td>
              <td className="figure">{number(pair.both_bad)}</td>
              <td className="figure">{pair.share === null ? '—' : share(pair.share)}</td>
              <td className="figure">
                {pair.share_low === null || pair.share_high === null ? '—' : `${share(pair.share_low)}–${share(pair.share_high)}`}
              </td>
              <td className="figure">{number(pair.items)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What a reader should know beside the numbers: sides, repeats, and what could not be judged. */
function Trust({ view }: { view: PreferenceView }) {
  const { t, number } = useText();
  const { order, consistency } = view;
  const decided = order.first_wins + order.second_wins;
  return (
    <ul className="note trust">
      {decided > 0 && <li>{t('preferences.order', { first: number(order.first_wins), decided: number(decided) })}</li>}
      <li>
        {consistency.repeats === 0
          ? t('preferences.noRepeats')
          : t('preferences.consistency', { same: number(consistency.same), repeats: number(consistency.repeats) })}
      </li>
      {view.cannot_judge > 0 && <li>{t('preferences.cannotJudge', { count: view.cannot_judge })}</li>}
    </ul>
  );
}
