import { useSearch } from '@tanstack/react-router';
import type { ProjectView } from '../../api/leadTypes';
import { useText } from '../../i18n/useText';
import { ProjectPage, ViewTabs } from '../../shell/ProjectPage';
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
  return (
    <ProjectPage
      title={t('versions.title')}
      lead={({ protocol_version }) => t('versions.current', { version: protocol_version })}
    >
      {(project) => <Views project={project} />}
    </ProjectPage>
  );
}

function Views({ project }: { project: ProjectView }) {
  const { t } = useText();
  const { view } = useSearch({ from: '/signed-in/projects/$projectId/protocol' });
  const offered = viewsOf(project.role);
  const shown = isView(view) && offered.includes(view) ? view : offered[0];
  return (
    <>
      <ViewTabs place="protocol" projectId={project.project_id} label={t('versions.views')} views={offered} words={VIEW_WORD} />
      {shown === 'draft' && <DraftView project={project} />}
      {shown === 'history' && <HistoryView project={project} />}
      {shown === 'questions' && <QuestionsView projectId={project.project_id} />}
      {shown === 'changes' && <ChangesView project={project} />}
      {shown === 'mine' && <MyQuestionsView projectId={project.project_id} />}
    </>
  );
}
