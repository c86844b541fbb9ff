import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemAt } from '../../api/problems';
import type { Question } from '../../api/versionTypes';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { postAnswer } from './requests';

interface AnswerFormProps {
  projectId: string;
  question: Question;
  onClose: () => void;
}

/** An answer to whoever asked and, where the guideline lacks something, what the next version says of it. */
export function AnswerForm({ projectId, question, onClose }: AnswerFormProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState('');
  const [goesOn, setGoesOn] = useState(false);
  const [change, setChange] = useState({ es: '', en: '' });
  const send = useMutation({
    mutationFn: () => postAnswer(projectId, question.question_id, { answer, change: goesOn ? change : null }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['questions', projectId] });
      await queries.invalidateQueries({ queryKey: ['draft-changes', projectId] });
    },
  });
  const problem = problemAt(send.error, '/change');
  return (
    <form
      className="stack answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Field
        label={t('questions.yourAnswer')}
        lines={3}
        autoFocus
        value={answer}
        problem={problemAt(send.error, '/answer')}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <label className="check">
        <input type="checkbox" checked={goesOn} onChange={(event) => setGoesOn(event.target.checked)} />
        {t('questions.goesOn')}
      </label>
      {goesOn ? (
        <div className="bilingual">
          {(['es', 'en'] as const).map((language) => (
            <Field
              key={language}
              label={t(language === 'es' ? 'questions.changeEs' : 'questions.changeEn')}
              lines={2}
              lang={language}
              value={change[language]}
              problem={change[language].trim() === '' ? problem : undefined}
              onChange={(event) => setChange({ ...change, [language]: event.target.value })}
            />
          ))}
        </div>
      ) : null}
      {send.isError && problem === undefined && problemAt(send.error, '/answer') === undefined ? (
        <Failure error={send.error} />
      ) : null}
      <div className="row">
        <Button type="submit" look="primary" disabled={send.isPending}>
          {t('questions.send')}
        </Button>
        <Button onClick={onClose}>{t('questions.leave')}</Button>
      </div>
    </form>
  );
}
