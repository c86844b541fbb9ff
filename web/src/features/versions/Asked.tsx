import type { ReactNode } from 'react';
import type { Question, QuestionAbout } from '../../api/versionTypes';
import { State } from '../../components/State';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';

export const ABOUT_WORD: Record<QuestionAbout['kind'], MessageKey> = {
  mark: 'questions.aboutMark',
  criterion: 'questions.aboutCriterion',
  category: 'questions.aboutCategory',
  section: 'questions.aboutSection',
};

interface AskedProps {
  question: Question;
  /** What stands behind the place: who asked, a way to the item. */
  beside?: ReactNode;
}

/** A question about the guideline with where it came up and, once there is one, its answer. */
export function Asked({ question, beside }: AskedProps) {
  const { t, pick } = useText();
  const { day } = useFormats();
  const { about, answer } = question;
  return (
    <article className="asked">
      <p className="statement">{question.question}</p>
      <p className="note">
        {about === undefined || about === null ? null : (
          <>
            {t(ABOUT_WORD[about.kind])} <strong>{about.text}</strong> ·{' '}
          </>
        )}
        {t('questions.facts', { date: day(question.asked_at), version: question.version })}
        {beside === undefined ? null : <> · {beside}</>}
      </p>
      <p className="asked-prompt">{question.prompt}</p>
      {answer === undefined || answer === null ? (
        <p>
          <State shape="open">{t('questions.open')}</State>
        </p>
      ) : (
        <div className="asked-answer">
          <p>
            <State shape="yes">{t('questions.answered', { date: day(answer.answered_at) })}</State>
          </p>
          <p>{answer.text}</p>
          {answer.change === undefined || answer.change === null ? null : (
            <p className="note">
              {answer.in_version === undefined || answer.in_version === null
                ? t('questions.toNext')
                : t('questions.inVersion', { version: answer.in_version })}{' '}
              {pick(answer.change)}
            </p>
          )}
        </div>
      )}
    </article>
  );
}
