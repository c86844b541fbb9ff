import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ProjectView } from '../../api/leadTypes';
import { projectQuery } from '../../api/project';
import { Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import { ChangesView } from './ChangesView';
import { DraftView } from './DraftView';
import { HistoryView } from './HistoryView';
import { MyQuestionsView } from './MyQuestionsView';
import { QuestionsView } from './QuestionsView';
import './versions.css';
import { isView, VIEW_WORD, viewsOf } from './views';

/** How the protocol of a project goes on: for leads the next version, for evaluators what is new. */
export function ProtocolPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/protocol' });
  const project = useQuery(projectQuery(projectId));
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('versions.title')}</h1>
        {project.isSuccess && <p>{t('versions.current', { version: project.data.protocol_version })}</p>}
      </div>
      {project.isPending && <Loading />}
      {project.isError && <Failure error={project.error} retry={() => void project.refetch()} />}
      {project.isSuccess && <Views project={project.data} />}
    </ProjectFrame>
  );
}

function Views({ project }: { project: ProjectView }) {
  const { t } = useText();
  const { view } = useSearch({ from: '/signed-in/projects/$projectId/protocol' });
  const offered = viewsOf(project.role);
  const shown = isView(view) && offered.includes(view) ? view : offered[0];
  return (
    <>
      <nav className="version-views" aria-label={t('versions.views')}>
        {offered.map((one) => (
          <Link
            key={one}
            to="/projects/$projectId/protocol"
            params={{ projectId: project.project_id }}
            search={one === offered[0] ? {} : { view: one }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(VIEW_WORD[one])}
          </Link>
        ))}
      </nav>
      {shown === 'draft' && <DraftView project={project} />}
      {shown === 'history' && <HistoryView project={project} />}
      {shown === 'questions' && <QuestionsView projectId={project.project_id} />}
      {shown === 'changes' && <ChangesView project={project} />}
      {shown === 'mine' && <MyQuestionsView projectId={project.project_id} />}
    </>
  );
}
