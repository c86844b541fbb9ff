import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../api/call';
import type { QuestionAbout } from '../../../api/versionTypes';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Field } from '../../../components/Field';
import { Note } from '../../../components/Note';
import type { MessageKey } from '../../../i18n/language';
import { useText } from '../../../i18n/useText';
import { useTaskSource } from '../taskSource';
import { useWork } from '../work';
import { aboutNow, choicesOf } from './about';

const KIND_WORD: Record<QuestionAbout['kind'], MessageKey> = {
  mark: 'gap.mark',
  criterion: 'gap.criterion',
  category: 'gap.category',
  section: 'gap.section',
};

/** A question to the lead about what the guideline does not say; the work goes on meanwhile. */
export default function GapDialog({ onClose }: { onClose: () => void }) {
  const { t, pick, language } = useText();
  const { assignment, protocol, marks, place } = useWork();
  const { postQuestion } = useTaskSource();
  const queries = useQueryClient();
  const choices = choicesOf(protocol, marks, pick, language);
  const [about, setAbout] = useState<QuestionAbout | null>(() => aboutNow(choices, protocol, marks, place));
  const [question, setQuestion] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The dialog, once it is open, begins at its first button: what is asked comes before.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await postQuestion(assignment.assignment_id, { question, about });
      setSent(true);
      await queries.invalidateQueries({ queryKey: ['my-questions', assignment.project_id] });
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : t('state.unreachable'));
    }
  };

  if (isSent) {
    return (
      <Dialog title={t('gap.title')} onClose={onClose}>
        <div className="dialog-body">
          <p role="status">{t('gap.sent')}</p>
          <div className="dialog-foot">
            <Link
              className="button"
              to="/projects/$projectId/protocol"
              params={{ projectId: assignment.project_id }}
              search={{ view: 'mine' }}
            >
              {t('gap.mine')}
            </Link>
            <Button look="primary" autoFocus onClick={onClose}>
              {t('gap.back')}
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  const offered = about === null ? [] : choices[about.kind];
  return (
    <Dialog title={t('gap.title')} onClose={onClose}>
      <form ref={form} className="dialog-body" onSubmit={send}>
        <Note>{t('gap.help')}</Note>
        <Field
          label={t('gap.question')}
          lines={4}
          maxLength={2000}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <label className="field">
          {t('gap.about')}
          <select
            className="input"
            value={about?.kind ?? ''}
            onChange={(event) => {
              const kind = event.target.value as QuestionAbout['kind'] | '';
              setAbout(kind === '' ? null : { kind, text: choices[kind][0] ?? '' });
            }}
          >
            <option value="">{t('gap.nothing')}</option>
            {(Object.keys(KIND_WORD) as QuestionAbout['kind'][])
              .filter((kind) => choices[kind].length > 0)
              .map((kind) => (
                <option key={kind} value={kind}>
                  {t(KIND_WORD[kind])}
                </option>
              ))}
          </select>
        </label>
        {about === null ? null : (
          <label className="field">
            {t('gap.which')}
            <select className="input" value={about.text} onChange={(event) => setAbout({ ...about, text: event.target.value })}>
              {offered.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <div role="alert">{problem === null ? null : <Note tone="hold">{problem}</Note>}</div>
        <div className="dialog-foot">
          <Button onClick={onClose}>{t('gap.back')}</Button>
          <Button type="submit" look="primary">
            {t('gap.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
