import { useSearch } from '@tanstack/react-router';
import { useText } from '../../i18n/useText';
import { ProjectPage, ViewTabs } from '../../shell/ProjectPage';
import '../../styles/lead.css';
import { AgreementView } from './AgreementView';
import { GoldView } from './GoldView';
import { OwnView } from './OwnView';
import './quality.css';
import { RatersView } from './RatersView';
import { type Role, VIEW_WORD, viewsOf } from './views';

/** How far the judgments of a project can be trusted, at any minute. */
export function QualityPage() {
  const { t } = useText();
  return (
    <ProjectPage title={t('quality.title')} lead={() => t('quality.lead')}>
      {({ project_id, role }) => <Views projectId={project_id} role={role} />}
    </ProjectPage>
  );
}

function Views({ projectId, role }: { projectId: string; role: Role }) {
  const { t } = useText();
  const { view } = useSearch({ from: '/signed-in/projects/$projectId/quality' });
  const offered = viewsOf(role);
  const shown = offered.find((one) => one === view) ?? offered[0];
  return (
    <>
      {offered.length < 2 ? null : (
        <ViewTabs place="quality" projectId={projectId} label={t('quality.views')} views={offered} words={VIEW_WORD} />
      )}
      {shown === 'agreement' && <AgreementView projectId={projectId} />}
      {shown === 'raters' && <RatersView projectId={projectId} />}
      {shown === 'gold' && <GoldView projectId={projectId} />}
      {shown === 'own' && <OwnView projectId={projectId} />}
    </>
  );
}
