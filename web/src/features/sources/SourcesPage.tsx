import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { projectQuery } from '../../api/project';
import { Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import { DocumentsView } from './documents/DocumentsView';
import { RechecksView } from './rechecks/RechecksView';
import { RegistryView } from './registry/RegistryView';
import './sources.css';
import { TranscriptionsView } from './transcriptions/TranscriptionsView';
import { isView, type Role, VIEW_WORD, viewsOf } from './views';

/** What a project's verdicts may rest on, and what became of it: one page with a view for each question. */
export function SourcesPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/sources' });
  const project = useQuery(projectQuery(projectId));
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.lead')}</p>
      </div>
      {project.isPending && <Loading />}
      {project.isError && <Failure error={project.error} retry={() => void project.refetch()} />}
      {project.isSuccess && <Views projectId={projectId} role={project.data.role} />}
    </ProjectFrame>
  );
}

function Views({ projectId, role }: { projectId: string; role: Role }) {
  const { t } = useText();
  const { view } = useSearch({ from: '/signed-in/projects/$projectId/sources' });
  const offered = viewsOf(role);
  const shown = isView(view) && offered.includes(view) ? view : 'registry';
  return (
    <>
      <nav className="source-views" aria-label={t('sources.views')}>
        {offered.map((one) => (
          <Link
            key={one}
            to="/projects/$projectId/sources"
            params={{ projectId }}
            search={one === 'registry' ? {} : { view: one }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(VIEW_WORD[one])}
          </Link>
        ))}
      </nav>
      {shown === 'documents' && <DocumentsView projectId={projectId} />}
      {shown === 'rechecks' && <RechecksView projectId={projectId} mayStart={role === 'lead'} />}
      {shown === 'transcriptions' && <TranscriptionsView projectId={projectId} />}
      {shown === 'registry' && <RegistryView projectId={projectId} mayChange={role === 'lead'} />}
    </>
  );
}
