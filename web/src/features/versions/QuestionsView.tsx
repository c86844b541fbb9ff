import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LeadQuestion } from '../../api/versionTypes';
import { Button } from '../../components/Button';
import { Segmented } from '../../components/Segmented';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { AnswerForm } from './AnswerForm';
import { Asked } from './Asked';
import { questionsQuery } from './requests';

/** The questions that evaluators ask of the guideline: those that wait first, and those answered. */
export function QuestionsView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(true);
  const questions = useQuery({ ...questionsQuery(projectId, open), refetchOnMount: 'always' });
  const choices = [
    { value: 'open', label: t('questions.waiting') },
    { value: 'answered', label: t('questions.settled') },
  ] as const;
  return (
    <>
      <div className="row">
        <Segmented
          label={t('questions.which')}
          value={open ? 'open' : 'answered'}
          options={choices}
          onChange={(value) => setOpen(value === 'open')}
        />
      </div>
      {questions.isPending && <Loading />}
      {questions.isError && <Failure error={questions.error} retry={() => void questions.refetch()} />}
      {questions.isSuccess && questions.data.questions.length === 0 && (
        <Empty>{t(open ? 'questions.noneOpen' : 'questions.noneAnswered')}</Empty>
      )}
      {questions.isSuccess && (
        <ul className="question-list">
          {questions.data.questions.map((one) => (
            <li key={one.question.question_id}>
              <Line projectId={projectId} one={one} />
            </li>
          ))}
        </ul>
      )}
      {questions.isSuccess && questions.data.next_cursor !== null && (
        <p className="note">{t('questions.more', { count: questions.data.questions.length })}</p>
      )}
    </>
  );
}

function Line({ projectId, one }: { projectId: string; one: LeadQuestion }) {
  const { t } = useText();
  const [isAnswering, setAnswering] = useState(false);
  const { question } = one;
  return (
    <>
      <Asked
        question={question}
        beside={
          <>
            {one.asker} ·{' '}
            <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: one.item_id }}>
              {t('questions.item')}
            </Link>
          </>
        }
      />
      {question.answer !== undefined && question.answer !== null ? null : isAnswering ? (
        <AnswerForm projectId={projectId} question={question} onClose={() => setAnswering(false)} />
      ) : (
        <Button size="small" onClick={() => setAnswering(true)}>
          {t('questions.answer')}
          <span className="visually-hidden"> {question.question}</span>
        </Button>
      )}
    </>
  );
}
