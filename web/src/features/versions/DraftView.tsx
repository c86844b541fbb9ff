import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProjectView } from '../../api/leadTypes';
import { versionQuery } from '../../api/project';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { Empty, Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { DifferenceList } from './DifferenceList';
import { LogEditor } from './LogEditor';
import { MappingEditor } from './MappingEditor';
import { OtherBeginning } from './OtherBeginning';
import { PublishVersion } from './PublishVersion';
import { deleteDraft, draftChangesQuery, forgetProtocol, postDraft } from './requests';

/** The next version: begun, compared with the one in force, mapped, explained and published. */
export function DraftView({ project }: { project: ProjectView }) {
  const { t } = useText();
  const queries = useQueryClient();
  const projectId = project.project_id;
  const start = useMutation({
    mutationFn: () => postDraft(projectId),
    onSuccess: () => forgetProtocol(queries, projectId),
  });
  if (project.state === 'draft') {
    return (
      <div className="stack">
        <Empty
          action={
            <Link className="button" to="/projects/$projectId/setup" params={{ projectId }}>
              {t('lead.setup')}
            </Link>
          }
        >
          {t('versions.first')}
        </Empty>
        <OtherBeginning projectId={projectId} />
      </div>
    );
  }
  const draftId = project.draft_protocol_id;
  if (draftId === undefined || draftId === null) {
    return (
      <>
        <Empty
          action={
            <Button look="primary" disabled={start.isPending} onClick={() => start.mutate()}>
              {t('versions.start')}
            </Button>
          }
        >
          {t('versions.none', { version: project.protocol_version })}
        </Empty>
        {start.isError ? <Failure error={start.error} /> : null}
      </>
    );
  }
  return <Draft project={project} draftId={draftId} />;
}

function Draft({ project, draftId }: { project: ProjectView; draftId: string }) {
  const { t, number } = useText();
  const queries = useQueryClient();
  const projectId = project.project_id;
  const changes = useQuery(draftChangesQuery(projectId));
  const draft = useQuery({ ...versionQuery(projectId, draftId), refetchOnMount: 'always' });
  const discard = useMutation({
    mutationFn: () => deleteDraft(projectId),
    onSuccess: () => forgetProtocol(queries, projectId),
  });
  const failed = changes.error ?? draft.error;
  if (failed !== null) return <Failure error={failed} retry={() => void Promise.all([changes.refetch(), draft.refetch()])} />;
  if (changes.data === undefined || draft.data === undefined) return <Loading />;
  return (
    <div className="next-version">
      <div>
        <div className="row">
          <Link className="button" to="/projects/$projectId/setup" params={{ projectId }}>
            {t('versions.edit')}
          </Link>
          <Link className="button" to="/projects/$projectId/preview" params={{ projectId }}>
            {t('publish.try')}
          </Link>
          <Button disabled={discard.isPending} onClick={() => discard.mutate()}>
            {t('versions.discard')}
          </Button>
        </div>
        {discard.isError ? <Failure error={discard.error} /> : null}
        <section aria-label={t('versions.difference', { version: changes.data.from_version })}>
          <Label count={number(changes.data.changes.length)}>
            {t('versions.difference', { version: changes.data.from_version })}
          </Label>
          <DifferenceList changes={changes.data.changes} withStep />
        </section>
        <MappingEditor projectId={projectId} changes={changes.data} draft={draft.data} />
        <LogEditor projectId={projectId} changes={changes.data} />
        <OtherBeginning projectId={projectId} />
      </div>
      <aside>
        <PublishVersion projectId={projectId} changes={changes.data} />
      </aside>
    </div>
  );
}
