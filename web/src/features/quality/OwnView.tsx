import { useQuery } from '@tanstack/react-query';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { RaterWords } from './RaterWords';
import { ownQuery } from './requests';

/** One's own line, in words: before anybody draws a conclusion, the person sees it. It never touches pay. */
export function OwnView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const own = useQuery(ownQuery(projectId));
  if (own.isError) return <Failure error={own.error} retry={() => void own.refetch()} />;
  if (!own.isSuccess) return <Loading />;
  if (own.data === null) return <Empty>{t('quality.own.nothing')}</Empty>;
  return (
    <div className="stack">
      <p className="note">{t('quality.own.help')}</p>
      <RaterWords projectId={projectId} rater={own.data} />
    </div>
  );
}
