import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../components/Button';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ClaimLine } from './ClaimLine';
import { FactFilters } from './FactFilters';
import { type FactSearch, filtersOf } from './factSearch';
import { claimsQuery } from './requests';

/** The claims that the address asks for, the newest first, so many at a time as are wanted. */
export function ClaimList({ projectId, search }: { projectId: string; search: FactSearch }) {
  const { t, number } = useText();
  const claims = useInfiniteQuery(claimsQuery(projectId, search));
  const all = claims.data?.pages.flatMap((page) => page.claims) ?? [];
  return (
    <>
      {/* Another search, such as one that a link brings, begins the form anew. */}
      <FactFilters key={JSON.stringify(search)} projectId={projectId} search={search} />
      <p className="note" role="status">
        {claims.isSuccess && t(claims.hasNextPage ? 'facts.shownMore' : 'facts.shown', { count: number(all.length) })}
      </p>
      {claims.isPending && <Loading />}
      {claims.isError && <Failure error={claims.error} retry={() => void claims.refetch()} />}
      {claims.isSuccess && all.length === 0 && (
        <Empty>{t(filtersOf(search).length > 0 ? 'facts.noneFound' : 'facts.empty')}</Empty>
      )}
      {all.map((claim) => (
        <ClaimLine key={claim.submission_id + claim.claim_id} projectId={projectId} claim={claim} />
      ))}
      {claims.hasNextPage && (
        <Button type="button" disabled={claims.isFetchingNextPage} onClick={() => void claims.fetchNextPage()}>
          {t('facts.more')}
        </Button>
      )}
    </>
  );
}
