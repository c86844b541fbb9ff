import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import { changesQuery } from '../../api/project';
import type { AssignmentView } from '../../api/types';
import type { VersionLog } from '../../api/versionTypes';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { Label } from '../../components/Label';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { DifferenceList } from './DifferenceList';
import { postAcknowledgement } from './requests';

/** What is new for the reader and, for evaluators who have yet to say so, the way to say that they read it. */
export function ChangesView({ project }: { project: ProjectView }) {
  const { t } = useText();
  const projectId = project.project_id;
  const changes = useQuery({ ...changesQuery(projectId), refetchOnMount: 'always' });
  if (project.state === 'draft') return <Empty>{t('changes.unpublished')}</Empty>;
  if (changes.isError) return <Failure error={changes.error} retry={() => void changes.refetch()} />;
  if (changes.data === undefined) return <Loading />;
  const { due, version, from_version: from, logs } = changes.data;
  if (from === undefined || from === null) return <Empty>{t('changes.first', { version })}</Empty>;
  const mustSay = due && project.role === 'evaluator';
  return (
    <div className="changes">
      <p className="statement">{t(mustSay ? 'changes.due' : 'changes.since', { version, from })}</p>
      {logs.map((log) => (
        <Log key={log.version} log={log} />
      ))}
      <DifferenceList changes={changes.data.changes} as="h2" />
      {mustSay ? <SayRead projectId={projectId} protocolId={changes.data.protocol_id} version={version} /> : null}
    </div>
  );
}

/** What the lead says of a version, and what came of questions. */
function Log({ log }: { log: VersionLog }) {
  const { t, pick } = useText();
  const { day } = useFormats();
  const note = pick(log.note);
  return (
    <section className="change-log" aria-label={t('changes.log', { version: log.version })}>
      <Label>{t('changes.log', { version: log.version })}</Label>
      <p className="note">{day(log.published_at)}</p>
      {note === '' ? null : <p>{note}</p>}
      {log.entries.length === 0 ? null : (
        <ul>
          {log.entries.map((entry) => (
            <li key={entry.es}>{pick(entry)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SayReadProps {
  projectId: string;
  protocolId: string;
  version: string;
}

/** Says that the changes are read, and goes on to the next task. */
function SayRead({ projectId, protocolId, version }: SayReadProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useMutation({
    mutationFn: async () => {
      await postAcknowledgement(projectId, protocolId);
      await queries.invalidateQueries({ queryKey: ['protocol-changes', projectId] });
      return call<AssignmentView | undefined>('POST', `/projects/${projectId}/assignments/next`);
    },
    onSuccess: (task) =>
      task === undefined
        ? navigate({ to: '/' })
        : navigate({ to: '/tasks/$assignmentId', params: { assignmentId: task.assignment_id } }),
  });
  return (
    <div className="say-read">
      {say.isError ? <Failure error={say.error} /> : null}
      <p className="note">{t('changes.promise', { version })}</p>
      <Button look="primary" autoFocus disabled={say.isPending} onClick={() => say.mutate()}>
        {t('changes.read')} <Key decorative>Enter</Key>
      </Button>
    </div>
  );
}
