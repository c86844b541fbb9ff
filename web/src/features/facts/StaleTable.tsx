import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FactStale } from '../../api/leadTypes';
import { type Column, Ledger } from '../../components/Ledger';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { staleQuery } from './requests';

type Source = FactStale['sources'][number];

/** Sources behind proven verdicts that were archived long ago, the oldest first. */
export function StaleTable({ projectId }: { projectId: string }) {
  const { t, number } = useText();
  const { day } = useFormats();
  const found = useQuery(staleQuery(projectId));
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.isSuccess) return <Loading />;
  const { sources, total, after_days: days } = found.data;
  if (total === 0) return <Empty>{t('facts.noStale', { days })}</Empty>;
  const columns: Column<Source>[] = [
    {
      key: 'source',
      head: t('facts.source'),
      names: true,
      cell: (source) => (
        <Link to="/projects/$projectId/facts" params={{ projectId }} search={{ capture: source.capture_id }}>
          {source.title === '' ? source.url : source.title}
        </Link>
      ),
    },
    { key: 'host', head: t('facts.site'), cell: (source) => source.host ?? t('facts.ownDocument') },
    { key: 'at', head: t('facts.archivedAt'), cell: (source) => day(source.fetched_at) },
    { key: 'claims', head: t('facts.provenClaims'), figure: true, cell: (source) => number(source.claims) },
  ];
  return (
    <>
      <p className="note">{t('facts.staleHelp', { days })}</p>
      <Ledger caption={t('facts.view.stale')} columns={columns} rows={sources} rowKey={(source) => source.capture_id} />
      {sources.length < total && (
        <p className="note">{t('facts.listed', { shown: number(sources.length), total: number(total) })}</p>
      )}
    </>
  );
}
