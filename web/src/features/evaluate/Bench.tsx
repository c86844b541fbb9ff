import { lazy, Suspense } from 'react';
import type { AssignmentView, ProtocolView } from '../../api/types';
import { Loading } from '../../components/states';
import { loadPart } from '../../i18n/language';
import './evaluate.css';
import './narrow.css';
import './panels.css';
import type { DraftStart } from './useDraft';
import { Workbench } from './Workbench';

const CompareBench = lazy(async () => (await Promise.all([import('../compare/CompareBench'), loadPart('compare')]))[0]);

/** The screen of a task, by what is judged in it. */
export function Bench(parts: { assignment: AssignmentView; protocol: ProtocolView; start: DraftStart }) {
  const { assignment_id, task_kind } = parts.assignment;
  if (task_kind !== 'comparison') return <Workbench key={assignment_id} {...parts} />;
  return (
    <Suspense fallback={<Loading />}>
      <CompareBench key={assignment_id} {...parts} />
    </Suspense>
  );
}
