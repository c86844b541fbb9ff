import { useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/useText';
import { ProjectPage, ViewTabs } from '../../shell/ProjectPage';
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
  return (
    <ProjectPage title={t('sources.title')} lead={() => t('sources.lead')}>
      {({ project_id, role }) => <Views projectId={project_id} role={role} />}
    </ProjectPage>
  );
}

function Views({ projectId, role }: { projectId: string; role: Role }) {
  const { t } = useText();
  const { view } = useSearch({ from: '/signed-in/projects/$projectId/sources' });
  const offered = viewsOf(role);
  const shown = isView(view) && offered.includes(view) ? view : 'registry';
  return (
    <>
      <ViewTabs place="sources" projectId={projectId} label={t('sources.views')} views={offered} words={VIEW_WORD} />
      {shown === 'documents' && <DocumentsView projectId={projectId} />}
      {shown === 'rechecks' && <RechecksView projectId={projectId} mayStart={role === 'lead'} />}
      {shown === 'transcriptions' && <TranscriptionsView projectId={projectId} />}
      {shown === 'registry' && <RegistryView projectId={projectId} mayChange={role === 'lead'} />}
    </>
  );
}
