import { Button } from '../../components/Button';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { KIND_WORD, SEVERITY_WORD } from '../../i18n/words';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import './results.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call';
import type { MarkPage, MarkView } from '../../api/leadTypes';
import { useCategories } from '../../api/useCategories';
import { useText } from '../../i18n/useText';
import { glyphs } from '../../text/markSigns';

/** The marked passages behind a number, each with its context and its reason. */
export function MarksPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/marks' });
  const search = useSearch({ from: '/signed-in/projects/$projectId/marks' });
  const marks = useInfiniteQuery({
    queryKey: ['marks', projectId, search],
    queryFn: ({ pageParam }) => {
      const filter = { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
      return call<MarkPage>('GET', `/projects/${projectId}/marks?${query}`);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  const all = marks.data?.pages.flatMap((page) => page.marks) ?? [];
  const isFiltered = Object.keys(search).length > 0;
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('marks.title')}</h1>
        {isFiltered && (
          <p className="row">
            {[search.category, search.severity].filter((part) => part !== undefined).join(' · ')}
            <Link to="/projects/$projectId/marks" params={{ projectId }} search={{}}>
              {t('marks.all')}
            </Link>
            <Link to="/projects/$projectId/items" params={{ projectId }} search={search}>
              {t('passages.items')}
            </Link>
          </p>
        )}
      </div>
      {marks.isPending && <Loading />}
      {marks.isError && <Failure error={marks.error} retry={() => void marks.refetch()} />}
      {marks.isSuccess && all.length === 0 && <Empty>{t('passages.empty')}</Empty>}
      {all.map((mark) => (
        <Passage key={mark.submission_id + mark.annotation_id} projectId={projectId} mark={mark} />
      ))}
      {marks.hasNextPage && (
        <Button type="button" disabled={marks.isFetchingNextPage} onClick={() => void marks.fetchNextPage()}>
          {t('marks.more')}
        </Button>
      )}
    </ProjectFrame>
  );
}

function Passage({ projectId, mark }: { projectId: string; mark: MarkView }) {
  const { t, pick } = useText();
  const { day } = useFormats();
  const label = useCategories(projectId).get(mark.category);
  return (
    <article className="passage">
      <span className={`kind-${mark.kind}`} aria-hidden="true">
        {glyphs[mark.kind]}
      </span>
      <div className="stack">
        <p>
          <strong>{label === undefined ? mark.category : pick(label)}</strong>
          {/* A strength has no severity to speak of. */}
          {mark.kind !== 'strength' && ` · ${t(SEVERITY_WORD[mark.severity] ?? 'severity.neutral')}`}
          {` · ${t(KIND_WORD[mark.kind] ?? 'kind.weakness')}`}
        </p>
        {mark.exact === null ? (
          <p className="note">{t('passages.whole')}</p>
        ) : (
          <q>
            {mark.prefix.length > 31 && '…'}
            {mark.prefix}
            <mark>{mark.exact === '' ? '^' : mark.exact}</mark>
            {mark.suffix}
            {mark.suffix.length > 31 && '…'}
          </q>
        )}
        {mark.reason !== '' && <p className="quote">{mark.reason}</p>}
        <p className="note">
          {mark.model ?? t('results.no-model')} · <code>{mark.response}</code> · {mark.evaluator}
          {mark.simulated && ` (${t('people.simulated')})`} · {day(mark.submitted_at)} ·{' '}
          <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: mark.item_id }}>
            {t('results.open-item')}
          </Link>
        </p>
      </div>
    </article>
  );
}
