import { useQuery } from '@tanstack/react-query';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Asked } from './Asked';
import { myQuestionsQuery } from './requests';

/** What the reader asked of the guideline, and what was answered. */
export function MyQuestionsView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const mine = useQuery({ ...myQuestionsQuery(projectId), refetchOnMount: 'always' });
  if (mine.isError) return <Failure error={mine.error} retry={() => void mine.refetch()} />;
  if (mine.data === undefined) return <Loading />;
  if (mine.data.questions.length === 0) return <Empty>{t('questions.noneMine')}</Empty>;
  return (
    <ul className="question-list">
      {mine.data.questions.map((question) => (
        <li key={question.question_id}>
          <Asked question={question} />
        </li>
      ))}
    </ul>
  );
}
