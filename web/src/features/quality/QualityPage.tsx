import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { projectQuery } from '../../api/project';
import { Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
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
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/quality' });
  const project = useQuery(projectQuery(projectId));
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('quality.title')}</h1>
        <p>{t('quality.lead')}</p>
      </div>
      {project.isPending && <Loading />}
      {project.isError && <Failure error={project.error} retry={() => void project.refetch()} />}
      {project.isSuccess && <Views projectId={projectId} role={project.data.role} />}
    </ProjectFrame>
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
        <nav className="quality-views" aria-label={t('quality.views')}>
          {offered.map((one, index) => (
            <Link
              key={one}
              to="/projects/$projectId/quality"
              params={{ projectId }}
              search={index === 0 ? {} : { view: one }}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {t(VIEW_WORD[one])}
            </Link>
          ))}
        </nav>
      )}
      {shown === 'agreement' && <AgreementView projectId={projectId} />}
      {shown === 'raters' && <RatersView projectId={projectId} />}
      {shown === 'gold' && <GoldView projectId={projectId} />}
      {shown === 'own' && <OwnView projectId={projectId} />}
    </>
  );
}
