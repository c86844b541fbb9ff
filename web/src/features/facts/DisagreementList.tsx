import { useQuery } from '@tanstack/react-query';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ClaimLine } from './ClaimLine';
import { disagreementsQuery } from './requests';

/** What two raters said of one claim, side by side where their verdicts differ. */
export function DisagreementList({ projectId }: { projectId: string }) {
  const { t, number } = useText();
  const found = useQuery(disagreementsQuery(projectId));
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.isSuccess) return <Loading />;
  const { disagreements, total } = found.data;
  if (total === 0) return <Empty>{t('facts.noDisagreements')}</Empty>;
  return (
    <>
      <p className="note">{t('facts.disagreementsHelp')}</p>
      <ul className="fact-disagreements" aria-label={t('facts.view.disagreements')}>
        {disagreements.map(({ first, second }) => (
          <li key={first.submission_id + first.claim_id + second.submission_id}>
            <ClaimLine projectId={projectId} claim={first} />
            <ClaimLine projectId={projectId} claim={second} />
          </li>
        ))}
      </ul>
      {disagreements.length < total && (
        <p className="note">{t('facts.listed', { shown: number(disagreements.length), total: number(total) })}</p>
      )}
    </>
  );
}
