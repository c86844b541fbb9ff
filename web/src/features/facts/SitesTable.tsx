import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FactSites } from '../../api/leadTypes';
import { type Column, Ledger } from '../../components/Ledger';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { sitesQuery } from './requests';

type Site = FactSites['sites'][number];

/** The sites that are cited most, how far they were trusted, and what they were cited for. */
export function SitesTable({ projectId }: { projectId: string }) {
  const { t, number } = useText();
  const found = useQuery(sitesQuery(projectId));
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.isSuccess) return <Loading />;
  const { sites, sites_total: total } = found.data;
  if (total === 0) return <Empty>{t('facts.noSources')}</Empty>;
  const share = (part: number, site: Site) => `${number(part)} (${number(Math.round((100 * part) / site.citations))} %)`;
  const columns: Column<Site>[] = [
    {
      key: 'site',
      head: t('facts.site'),
      names: true,
      cell: ({ site }) =>
        site === null ? (
          t('facts.ownDocuments')
        ) : (
          <Link to="/projects/$projectId/facts" params={{ projectId }} search={{ site }}>
            {site}
          </Link>
        ),
    },
    { key: 'citations', head: t('facts.citations'), figure: true, cell: (site) => number(site.citations) },
    {
      key: 'tiers',
      head: t('facts.tiers'),
      cell: (site) => site.tiers.map(({ tier, citations }) => `${tier} ${number(citations)}`).join(' · '),
    },
    { key: 'supports', head: t('facts.stance.supports'), figure: true, cell: (site) => share(site.supports, site) },
    { key: 'contradicts', head: t('facts.stance.contradicts'), figure: true, cell: (site) => share(site.contradicts, site) },
    { key: 'context', head: t('facts.stance.context'), figure: true, cell: (site) => share(site.context, site) },
  ];
  return (
    <>
      <p className="note">{t('facts.sitesHelp')}</p>
      <Ledger caption={t('facts.view.sources')} columns={columns} rows={sites} rowKey={({ site }) => site ?? ''} />
      {sites.length < total && <p className="note">{t('facts.listed', { shown: number(sites.length), total: number(total) })}</p>}
    </>
  );
}
