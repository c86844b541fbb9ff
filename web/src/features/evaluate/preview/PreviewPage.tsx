import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { call } from '../../../api/call';
import { versionQuery } from '../../../api/project';
import type { AssignmentView, ProtocolView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { Failure, Loading, Strip } from '../../../components/states';
import { useText } from '../../../i18n/useText';
import { Frame } from '../../../shell/Frame';
import { emptyContentOfSeveral } from '../../compare/emptyContent';
import { Bench } from '../Bench';
import { emptyContent } from '../draft';
import { SourceContext } from '../taskSource';
import { previewSource } from './previewSource';

/** A task of the project as its evaluators will see it, under the protocol as it stands now; nothing of it is kept. */
export function PreviewPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/preview' });
  // How many tasks were asked for before this one, and which item the last of them was on.
  const [turn, setTurn] = useState<{ number: number; after: string | null }>({ number: 0, after: null });
  const other = useCallback((after: string) => setTurn(({ number }) => ({ number: number + 1, after })), []);
  const task = useQuery({
    queryKey: ['preview', projectId, turn],
    queryFn: () =>
      call<AssignmentView>('GET', `/projects/${projectId}/preview${turn.after === null ? '' : `?after=${turn.after}`}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  // A draft changes in set-up: it is asked for with each task.
  const protocol = useQuery({
    ...versionQuery(projectId, task.data?.protocol_id ?? ''),
    queryKey: ['preview-protocol', projectId, task.data?.assignment_id ?? ''],
    enabled: task.isSuccess,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const failed = task.isError ? task : protocol.isError ? protocol : null;
  if (failed !== null) {
    return (
      <Frame>
        <div className="page">
          <h1 className="visually-hidden">{t('preview.strip')}</h1>
          <Failure error={failed.error} retry={() => void failed.refetch()} />
          <BackToSetup projectId={projectId} />
        </div>
      </Frame>
    );
  }
  if (!task.isSuccess || !protocol.isSuccess) {
    return (
      <Frame>
        <div className="page">
          <Loading />
        </div>
      </Frame>
    );
  }
  return <Preview key={task.data.assignment_id} task={task.data} protocol={protocol.data} onOther={other} />;
}

interface PreviewProps {
  task: AssignmentView;
  protocol: ProtocolView;
  onOther: (after: string) => void;
}

function Preview({ task, protocol, onOther }: PreviewProps) {
  const { t } = useText();
  const { project_id: projectId, assignment_id: assignmentId } = task;
  const source = useMemo(
    () =>
      previewSource(task, {
        strip: (
          <Strip>
            <strong>{t('preview.strip')}</strong>
            <Button size="small" onClick={() => onOther(task.item.item_id)}>
              {t('preview.other')}
            </Button>
            <BackToSetup projectId={projectId} />
          </Strip>
        ),
        over: ({ kind }) => (
          <Frame>
            <div className="page task-done">
              <h1 className="page-title">{t(kind === 'submitted' ? 'preview.taken' : 'preview.skipped')}</h1>
              <p>{t('preview.nothingKept')}</p>
              <div className="foot-buttons">
                <Button look="primary" autoFocus onClick={() => onOther(task.item.item_id)}>
                  {t('preview.other')}
                </Button>
                <BackToSetup projectId={projectId} />
              </div>
            </div>
          </Frame>
        ),
      }),
    [task, projectId, onOther, t],
  );
  const content = task.task_kind === 'comparison' ? emptyContentOfSeveral : emptyContent;
  const [start] = useState(() => ({
    draft: { assignmentId, content, version: 0, unsent: 0, changedAt: new Date(0).toISOString(), submissionKey: null },
    steps: null,
    conflict: null,
    savedAt: null,
  }));
  return (
    <SourceContext value={source}>
      <Bench assignment={task} protocol={protocol} start={start} />
    </SourceContext>
  );
}

function BackToSetup({ projectId }: { projectId: string }) {
  const { t } = useText();
  return (
    <Link className="button button-small" to="/projects/$projectId/setup" params={{ projectId }}>
      {t('preview.back')}
    </Link>
  );
}
