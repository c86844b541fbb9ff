import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { versionQuery } from '../../api/project';
import { Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Frame } from '../../shell/Frame';
import { emptyContentOfSeveral } from '../compare/emptyContent';
import { Bench } from './Bench';
import { emptyContent } from './draft';
import { restore } from './draftSaver';
import { browserDrafts, browserSteps } from './draftStore';
import { assignmentQuery } from './requests';

const TaskDone = lazy(() => import('./TaskDone'));

/** A task at its address: fetched, put together with what this device still holds, and opened. */
export function TaskPage() {
  const { t } = useText();
  const { assignmentId } = useParams({ from: '/signed-in/tasks/$assignmentId' });
  const assignment = useQuery(assignmentQuery(assignmentId));
  const { project_id: projectId = '', protocol_id: protocolId = '' } = assignment.data ?? {};
  const protocol = useQuery({ ...versionQuery(projectId, protocolId), enabled: projectId !== '' });
  const local = useQuery({
    queryKey: ['local-draft', assignmentId],
    // A browser that cannot open its database still works with the server's draft.
    queryFn: async () => {
      const nothing = () => null;
      const [draft, steps] = await Promise.all([
        browserDrafts.read(assignmentId).catch(nothing),
        browserSteps.read(assignmentId).catch(nothing),
      ]);
      return { draft, steps };
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

  const failed = assignment.error ?? protocol.error;
  if (failed !== null) {
    const retry = () => void (assignment.isError ? assignment.refetch() : protocol.refetch());
    return (
      <Frame>
        <div className="page">
          <h1 className="visually-hidden">{t('task.notOpened')}</h1>
          <Failure error={failed} workIsSafe retry={retry} />
        </div>
      </Frame>
    );
  }
  if (assignment.data === undefined || protocol.data === undefined || local.data === undefined) {
    return (
      <Frame>
        <div className="page">
          <Loading />
        </div>
      </Frame>
    );
  }
  const { state, submission, project_id, project_name, draft } = assignment.data;
  if (state !== 'leased') {
    const outcome =
      submission !== null
        ? ({ kind: 'submitted', at: submission.submitted_at, sha256: submission.sha256 } as const)
        : ({ kind: state === 'skipped' ? 'skipped' : 'expired' } as const);
    return (
      <Suspense fallback={<Loading />}>
        <TaskDone projectId={project_id} projectName={project_name} outcome={outcome} />
      </Suspense>
    );
  }
  const empty = assignment.data.task_kind === 'comparison' ? emptyContentOfSeveral : emptyContent;
  const start = {
    ...restore(assignmentId, local.data.draft, draft, empty),
    steps: local.data.steps,
    savedAt: draft?.saved_at ?? null,
  };
  return <Bench assignment={assignment.data} protocol={protocol.data} start={start} />;
}
