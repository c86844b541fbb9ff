import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isUnread } from '../../api/call';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Frame } from '../../shell/Frame';
import { postNext } from './requests';

/** What happened to the task. */
export type Outcome = { kind: 'submitted'; at: string; sha256: string } | { kind: 'skipped' } | { kind: 'expired' };

interface TaskDoneProps {
  projectId: string;
  projectName: string;
  outcome: Outcome;
}

/** A task that is over: what happened to it, and the next one an Enter away. */
export default function TaskDone({ projectId, projectName, outcome }: TaskDoneProps) {
  const { t, date } = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [isExhausted, setExhausted] = useState(false);

  const take = async () => {
    setError(null);
    try {
      const next = await postNext(projectId);
      void queryClient.invalidateQueries({ queryKey: ['queue'] });
      if (next === undefined) setExhausted(true);
      else await navigate({ to: '/tasks/$assignmentId', params: { assignmentId: next.assignment_id } });
    } catch (problem) {
      if (isUnread(problem)) await navigate({ to: '/projects/$projectId/protocol', params: { projectId } });
      else setError(problem);
    }
  };

  const titles = { submitted: t('done.submitted'), skipped: t('done.skipped'), expired: t('done.expired') };
  return (
    <Frame>
      <div className="page task-done">
        <h1 className="page-title">{titles[outcome.kind]}</h1>
        <p className="home-facts">
          {projectName}
          {outcome.kind === 'submitted' ? ` · ${date(outcome.at, { timeStyle: 'medium' })}` : null}
          {outcome.kind === 'submitted' ? <span className="mono"> · {outcome.sha256.slice(0, 8)}</span> : null}
        </p>
        {outcome.kind === 'expired' ? <p>{t('lease.whatToDo')}</p> : null}
        {error === null ? null : <Failure error={error} />}
        {isExhausted ? <p role="status">{t('done.exhausted')}</p> : null}
        <div className="foot-buttons">
          {isExhausted ? null : (
            <Button look="primary" autoFocus onClick={take}>
              {t('done.next')} <Key decorative>Enter</Key>
            </Button>
          )}
          <Link to="/" className="button">
            {t('state.goHome')}
          </Link>
        </div>
      </div>
    </Frame>
  );
}
