import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { call, isUnread } from '../../api/call';
import type { AssignmentView, QueueCurrent, QueueProject } from '../../api/types';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { Failure } from '../../components/states';
import { spokenDuration } from '../../i18n/duration';
import { useText } from '../../i18n/useText';

/** Takes the next task of a project and opens it. */
export function useTakeNext() {
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [exhausted, setExhausted] = useState(false);
  const take = async (projectId: string) => {
    setError(null);
    try {
      const assignment = await call<AssignmentView | undefined>('POST', `/projects/${projectId}/assignments/next`);
      if (assignment === undefined) setExhausted(true);
      else await navigate({ to: '/tasks/$assignmentId', params: { assignmentId: assignment.assignment_id } });
    } catch (problem) {
      if (isUnread(problem)) await navigate({ to: '/projects/$projectId/protocol', params: { projectId } });
      else setError(problem);
    }
  };
  return { take, error, exhausted };
}

interface ContinueBlockProps {
  current: QueueCurrent | null;
  /** What the task in hand is, in words. */
  task: string;
  next: QueueProject | null;
}

/** The one thing to do next: go on with the task in hand, or take the first of the queue. */
export function ContinueBlock({ current, task, next }: ContinueBlockProps) {
  const { t, date } = useText();
  const navigate = useNavigate();
  const { take, error, exhausted } = useTakeNext();
  const router = useRouter();
  // The page of a task is here before it is asked for.
  useEffect(() => void router.loadRouteChunk(router.routesByPath['/tasks/$assignmentId']), [router]);
  if (current !== null) {
    const saved =
      current.saved_at === null
        ? t('home.notStarted')
        : t('home.savedAt', { time: date(current.saved_at, { timeStyle: 'short' }) });
    return (
      <div className="home-next">
        <div>
          <p className="home-prompt">{t('quote', { text: current.prompt })}</p>
          <p className="home-facts">
            {t('home.currentFacts', {
              project: current.project_name,
              position: current.position,
              total: current.total,
              task,
              saved,
              active: spokenDuration(current.active_millis),
            })}
          </p>
        </div>
        <Button
          look="primary"
          // The approved screen opens with the focus on what to do next, so that Enter goes on.
          autoFocus
          onClick={() => navigate({ to: '/tasks/$assignmentId', params: { assignmentId: current.assignment_id } })}
        >
          {t('home.continue')} <Key decorative>Enter</Key>
        </Button>
      </div>
    );
  }
  if (next === null) return null;
  return (
    <div className="home-next">
      <div>
        <p className="statement">{next.project_name}</p>
        <p className="home-facts">{t('home.nextFacts', { count: next.available, minutes: next.expected_minutes })}</p>
        {error === null ? null : <Failure error={error} />}
        {exhausted ? <p role="status">{t('done.exhausted')}</p> : null}
      </div>
      <Button look="primary" autoFocus onClick={() => take(next.project_id)}>
        {t('home.take')} <Key decorative>Enter</Key>
      </Button>
    </div>
  );
}
