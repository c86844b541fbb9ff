import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Column, Ledger } from '../../components/Ledger';
import { State } from '../../components/State';
import { Empty, Failure, Loading } from '../../components/states';
import { spokenDuration } from '../../i18n/duration';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { IntervalPlot } from '../results/IntervalPlot';
import { useFamilies } from './families';
import { RaterWords } from './RaterWords';
import { type Rater, ratersQuery } from './requests';

const REACH = 1.5;

/** Everybody who judged: how harsh, how steady, what they miss, and whether they drift. */
export function RatersView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const board = useQuery(ratersQuery(projectId));
  if (board.isError) return <Failure error={board.error} retry={() => void board.refetch()} />;
  if (!board.isSuccess) return <Loading />;
  const { raters } = board.data;
  if (raters.length === 0) return <Empty>{t('quality.nothing')}</Empty>;
  // The harshest first: those who need a look stand at both ends.
  const sorted = [...raters].sort((one, other) => (other.severity.value ?? 0) - (one.severity.value ?? 0));
  const shown = raters.find(({ evaluator }) => evaluator === open);
  return (
    <div className="stack">
      <p className="note">{t('quality.raters.help')}</p>
      <RaterTable projectId={projectId} raters={sorted} open={open} onOpen={setOpen} />
      {shown === undefined ? null : <RaterWords projectId={projectId} rater={shown} />}
    </div>
  );
}

interface RaterTableProps {
  projectId: string;
  raters: Rater[];
  open: string | null;
  onOpen: (evaluator: string | null) => void;
}

function RaterTable({ projectId, raters, open, onOpen }: RaterTableProps) {
  const { t, number } = useText();
  const { decimal } = useFormats();
  const family = useFamilies(projectId);
  const figure = (value: number | null | undefined) => (value == null ? '—' : decimal(value, 2));
  const percent = (value: number | null | undefined) => (value == null ? '—' : `${number(Math.round(100 * value))} %`);
  const columns: Column<Rater>[] = [
    {
      key: 'evaluator',
      head: t('quality.rater'),
      names: true,
      cell: ({ evaluator, simulated }) => (
        <>
          <button
            type="button"
            className="link-button"
            aria-expanded={open === evaluator}
            onClick={() => onOpen(open === evaluator ? null : evaluator)}
          >
            {evaluator}
          </button>
          {simulated && <span className="note"> {t('people.simulated')}</span>}
        </>
      ),
    },
    {
      key: 'plot',
      head: t('quality.severity.axis', { min: decimal(-REACH, 1), max: decimal(REACH, 1) }),
      cell: ({ severity }) => (
        <IntervalPlot
          estimate={{ mean: severity.value, low: severity.low, high: severity.high }}
          min={-REACH}
          max={REACH}
          step={0.5}
        />
      ),
    },
    { key: 'severity', head: t('quality.severity'), figure: true, cell: ({ severity }) => figure(severity.value) },
    { key: 'found', head: t('quality.found'), figure: true, cell: ({ gold }) => percent(gold?.sensitivity.value) },
    { key: 'false', head: t('quality.false'), figure: true, cell: ({ gold }) => percent(gold?.false_alarms.value) },
    {
      key: 'signs',
      head: t('quality.signs'),
      cell: ({ drift, gold, first_chosen: first }) => (
        <>
          {drift === null ? null : <State shape="no">{t('quality.drifts')}</State>}
          {gold === null || gold.blind_spots.length === 0 ? null : (
            <State shape="no">{t('quality.misses', { families: gold.blind_spots.map(family).join(', ') })}</State>
          )}
          {first.low !== null && first.low > 0.5 ? <State shape="open">{t('quality.likesFirst')}</State> : null}
        </>
      ),
    },
    { key: 'halo', head: t('quality.halo'), figure: true, cell: ({ halo }) => figure(halo.value) },
    { key: 'spread', head: t('quality.spread'), figure: true, cell: ({ spread }) => figure(spread.value) },
    {
      key: 'steady',
      head: t('quality.inconsistency'),
      figure: true,
      cell: ({ inconsistency }) => figure(inconsistency.value),
    },
    {
      key: 'time',
      head: t('quality.time'),
      figure: true,
      cell: ({ median_active_millis: millis }) => (millis === null ? '—' : spokenDuration(millis)),
    },
    { key: 'n', head: t('quality.judgments'), figure: true, cell: ({ submissions }) => number(submissions) },
  ];
  return (
    <div className="rater-table">
      <Ledger caption={t('quality.raters')} columns={columns} rows={raters} rowKey={({ evaluator }) => evaluator} />
    </div>
  );
}
