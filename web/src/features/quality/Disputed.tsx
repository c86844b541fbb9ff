import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { projectQuery } from '../../api/project';
import { Label } from '../../components/Label';
import { type Column, Ledger } from '../../components/Ledger';
import { Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { AlphaPlot } from './AlphaPlot';
import { CoefficientFigure } from './CoefficientFigure';
import { type DisputedResponse, disputedQuery, trendQuery, type Week } from './requests';

/** What lies behind the agreement on one criterion: how it went by week, and the responses that people differ on. */
export function Disputed({ projectId, criterion }: { projectId: string; criterion: string }) {
  const { t } = useText();
  const trend = useQuery(trendQuery(projectId, criterion));
  const disputed = useQuery(disputedQuery(projectId, criterion));
  const failed = trend.error ?? disputed.error;
  if (failed !== null) return <Failure error={failed} />;
  if (!trend.isSuccess || !disputed.isSuccess) return <Loading />;
  return (
    <div className="quality-behind">
      <section>
        <Label>{t('quality.weeks')}</Label>
        <Weeks weeks={trend.data.weeks} />
      </section>
      <section>
        <Label>{t('quality.disputed')}</Label>
        <Responses projectId={projectId} responses={disputed.data.responses} />
      </section>
    </div>
  );
}

function Weeks({ weeks }: { weeks: Week[] }) {
  const { t, number } = useText();
  const { day } = useFormats();
  const columns: Column<Week>[] = [
    { key: 'week', head: t('quality.week'), names: true, cell: ({ week }) => day(week) },
    {
      key: 'plot',
      head: '',
      cell: ({ alpha }) => <AlphaPlot alpha={alpha} />,
    },
    { key: 'alpha', head: t('quality.alpha'), figure: true, cell: ({ alpha }) => <CoefficientFigure coefficient={alpha} /> },
    { key: 'pairable', head: t('quality.pairable'), figure: true, cell: ({ pairable }) => number(pairable) },
  ];
  return <Ledger caption={t('quality.weeks')} columns={columns} rows={weeks} rowKey={({ week }) => week} dense />;
}

function Responses({ projectId, responses }: { projectId: string; responses: DisputedResponse[] }) {
  const { t } = useText();
  const mayLead = useQuery(projectQuery(projectId)).data?.role === 'lead';
  if (responses.length === 0) return <p className="note">{t('quality.undisputed')}</p>;
  const columns: Column<DisputedResponse>[] = [
    {
      key: 'response',
      head: t('quality.response'),
      names: true,
      cell: ({ item_id, response }) =>
        mayLead ? (
          <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: item_id }}>
            {response}
          </Link>
        ) : (
          response
        ),
    },
    { key: 'ratings', head: t('quality.given'), figure: true, cell: ({ ratings }) => ratings.join(' · ') },
  ];
  return (
    <Ledger caption={t('quality.disputed')} columns={columns} rows={responses} rowKey={({ response_id }) => response_id} dense />
  );
}
