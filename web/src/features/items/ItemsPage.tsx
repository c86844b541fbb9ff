import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Button } from '../../components/Button';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import { ItemFilters } from './ItemFilters';
import { ItemTable } from './ItemTable';
import './items.css';
import { itemsQuery } from './requests';

/** The items of a project, filtered by the address, so many at a time as are wanted. */
export function ItemsPage() {
  const { t, number } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/items' });
  const search = useSearch({ from: '/signed-in/projects/$projectId/items' });
  const items = useInfiniteQuery(itemsQuery(projectId, search));
  const all = items.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('items.title')}</h1>
        {/* How many there are in all nobody has counted: what is shown is known. */}
        <p role="status">
          {items.isSuccess && t(items.hasNextPage ? 'items.shownMore' : 'items.shown', { count: number(all.length) })}
        </p>
      </div>
      <ItemFilters projectId={projectId} search={search} />
      {items.isPending && <Loading />}
      {items.isError && <Failure error={items.error} retry={() => void items.refetch()} />}
      {items.isSuccess && all.length === 0 && (
        <Empty>{t(Object.keys(search).length > 0 ? 'items.noneFound' : 'items.empty')}</Empty>
      )}
      {all.length > 0 && <ItemTable projectId={projectId} items={all} />}
      {items.hasNextPage && (
        <Button disabled={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
          {t('items.more')}
        </Button>
      )}
    </ProjectFrame>
  );
}
