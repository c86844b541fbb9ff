import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { State } from '../../components/State';
import { Failure } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { draftOf } from './editedProtocol';

/** What is still missing, and the step after which the rules cannot change. */
export function PublishPanel({ project }: { project: ProjectView }) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const queries = useQueryClient();
  const publish = useMutation({
    mutationFn: () => call<ProjectView>('POST', `/projects/${project.project_id}/publish`, { body: {} }),
    onSuccess: async (changed) => {
      queries.setQueryData(['project', project.project_id], changed);
      queries.removeQueries({ queryKey: ['draft-protocol', project.project_id] });
      await queries.invalidateQueries({ queryKey: ['protocol', project.project_id] });
    },
  });
  const checks = [
    { text: t('publish.responses'), ok: project.responses > 0 },
    { text: t('publish.blind'), ok: true },
    { text: t('publish.anchors'), ok: true },
    { text: t('publish.evaluators'), ok: project.evaluators > 0 },
  ];
  const missing = checks.filter((check) => !check.ok).length;
  return (
    <aside aria-label={t('publish.title')}>
      <Label count={`${checks.length - missing}/${checks.length}`}>{t('publish.title')}</Label>
      <ul className="checklist">
        {checks.map((check) => (
          <li key={check.text}>
            <State shape={check.ok ? 'yes' : 'open'}>
              <span className="visually-hidden">{check.ok ? t('setup.done') : t('setup.todo')}</span>
            </State>
            {check.text}
          </li>
        ))}
      </ul>
      {project.responses > 0 && (
        <p className="setup-try">
          <Link className="button" to="/projects/$projectId/preview" params={{ projectId: project.project_id }}>
            {t('publish.try')}
          </Link>
        </p>
      )}
      {project.state === 'published' && project.published_at !== null ? (
        <div className="stack">
          <p>
            {t('publish.since', {
              version: project.protocol_version,
              date: day(project.published_at),
              time: clock(project.published_at),
            })}
          </p>
          <Link className="button" to="/projects/$projectId/protocol" params={{ projectId: project.project_id }}>
            {t(draftOf(project) === null ? 'publish.next' : 'publish.compare')}
          </Link>
          <p className="note">{t(draftOf(project) === null ? 'publish.nextHelp' : 'publish.compareHelp')}</p>
        </div>
      ) : (
        <div className="stack">
          <Button
            type="button"
            look="primary"
            aria-disabled={project.responses === 0}
            disabled={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t('publish.button')}
          </Button>
          <p className="note">{t('publish.help')}</p>
        </div>
      )}
      {publish.isError && <Failure error={publish.error} />}
    </aside>
  );
}
