import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FactStale } from '../../api/leadTypes';
import { Label } from '../../components/Label';
import { type Column, Ledger } from '../../components/Ledger';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { RECHECK_WORD } from './factWords';
import { staleQuery } from './requests';

/** Sources behind proven verdicts that may say something else by now: archived long ago, or found to differ. */
export function StaleTable({ projectId }: { projectId: string }) {
  const { t } = useText();
  const found = useQuery(staleQuery(projectId));
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.isSuccess) return <Loading />;
  const { total, differing_total: differing, after_days: days } = found.data;
  return (
    <>
      {total === 0 ? <Empty>{t('facts.noStale', { days })}</Empty> : <Old projectId={projectId} found={found.data} />}
      {differing > 0 && <Differing projectId={projectId} found={found.data} />}
    </>
  );
}

interface Shown {
  projectId: string;
  found: FactStale;
}

function Old({ projectId, found }: Shown) {
  const { t, number } = useText();
  const { day } = useFormats();
  const columns: Column<FactStale['sources'][number]>[] = [
    {
      key: 'source',
      head: t('facts.source'),
      names: true,
      cell: (source) => <Source projectId={projectId} source={source} />,
    },
    { key: 'host', head: t('facts.site'), cell: (source) => source.host ?? t('facts.ownDocument') },
    { key: 'at', head: t('facts.archivedAt'), cell: (source) => day(source.fetched_at) },
    { key: 'claims', head: t('facts.provenClaims'), figure: true, cell: (source) => number(source.claims) },
  ];
  return (
    <>
      <p className="note">{t('facts.staleHelp', { days: found.after_days })}</p>
      <Ledger caption={t('facts.view.stale')} columns={columns} rows={found.sources} rowKey={(source) => source.capture_id} />
      <Listed shown={found.sources.length} total={found.total} />
    </>
  );
}

function Differing({ projectId, found }: Shown) {
  const { t, number } = useText();
  const { day } = useFormats();
  const columns: Column<FactStale['differing'][number]>[] = [
    {
      key: 'source',
      head: t('facts.source'),
      names: true,
      cell: (one) => <Source projectId={projectId} source={one} />,
    },
    { key: 'quotation', head: t('facts.quotation'), cell: (one) => <q className="fact-quotation">{one.exact}</q> },
    { key: 'state', head: t('facts.state'), cell: (one) => t(RECHECK_WORD[one.state]) },
    { key: 'at', head: t('facts.checkedAt'), cell: (one) => day(one.at) },
    { key: 'claims', head: t('facts.provenClaims'), figure: true, cell: (one) => number(one.claims) },
  ];
  return (
    <section className="fact-differing" aria-labelledby="fact-differing">
      <Label id="fact-differing" count={number(found.differing_total)}>
        {t('facts.differing')}
      </Label>
      <p className="note">{t('facts.differingHelp')}</p>
      <Ledger
        caption={t('facts.differing')}
        columns={columns}
        rows={found.differing}
        rowKey={(one) => one.capture_id + one.exact + one.state}
      />
      <Listed shown={found.differing.length} total={found.differing_total} />
    </section>
  );
}

function Source({ projectId, source }: { projectId: string; source: { capture_id: string; title: string; url: string } }) {
  return (
    <Link to="/projects/$projectId/facts" params={{ projectId }} search={{ capture: source.capture_id }}>
      {source.title === '' ? source.url : source.title}
    </Link>
  );
}

function Listed({ shown, total }: { shown: number; total: number }) {
  const { t, number } = useText();
  return shown < total ? <p className="note">{t('facts.listed', { shown: number(shown), total: number(total) })}</p> : null;
}
