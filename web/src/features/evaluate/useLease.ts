import { useEffect, useState } from 'react';
import { Refusal } from '../../api/call';
import type { AssignmentView } from '../../api/types';
import { leaseStanding } from './lease';
import { useTaskSource } from './taskSource';

const CHECK_EVERY_MILLIS = 30_000;

/** Keeps the hold on the task while the evaluator works; tells when it is lost. */
export function useLease(assignment: AssignmentView, minutes: number, lastActive: () => number): { lost: boolean } {
  const { postRenew } = useTaskSource();
  const [until, setUntil] = useState(() => Date.parse(assignment.lease_until));
  const [lost, setLost] = useState(false);
  const { assignment_id: assignmentId } = assignment;

  useEffect(() => {
    if (lost) return;
    let asking = false;
    const check = async () => {
      if (asking || leaseStanding({ until, minutes }, Date.now(), lastActive()) === 'held') return;
      asking = true;
      try {
        const renewed = await postRenew(assignmentId);
        if (renewed.state === 'leased') setUntil(Date.parse(renewed.lease_until));
        else setLost(true);
      } catch (error) {
        // Without a connection the question stays open; only the server can say that the hold is gone.
        if (error instanceof Refusal && error.problem.status === 409) setLost(true);
      } finally {
        asking = false;
      }
    };
    void check();
    const checks = setInterval(() => void check(), CHECK_EVERY_MILLIS);
    return () => clearInterval(checks);
  }, [postRenew, assignmentId, until, minutes, lost, lastActive]);

  return { lost };
}
