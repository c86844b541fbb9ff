import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectView } from '../api/leadTypes';
import { projectQuery } from '../api/project';
import { Failure, Loading } from '../components/states';
import type { MessageKey } from '../i18n/language';
import { useText } from '../i18n/useText';
import { ProjectFrame } from './ProjectFrame';

interface ProjectPageProps {
  title: string;
  /** What the page is about, in a line. */
  lead: (project: ProjectView) => string;
  /** What is shown depends on the project, such as on one's role in it. */
  children: (project: ProjectView) => ReactNode;
}

/** A page of a project that knows it: until it does it is loading, or says why it cannot. */
export function ProjectPage({ title, lead, children }: ProjectPageProps) {
  const { projectId } = useParams({ strict: false });
  if (projectId === undefined) throw new Error('not the address of a project');
  const project = useQuery(projectQuery(projectId));
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{title}</h1>
        {project.isSuccess && <p>{lead(project.data)}</p>}
      </div>
      {project.isPending && <Loading />}
      {project.isError && <Failure error={project.error} retry={() => void project.refetch()} />}
      {project.isSuccess && children(project.data)}
    </ProjectFrame>
  );
}

interface ViewTabsProps<View extends string> {
  place: 'protocol' | 'quality' | 'sources';
  projectId: string;
  label: string;
  /** The first is shown where the address names none. */
  views: readonly View[];
  words: Record<View, MessageKey>;
}

/** The views of one page, by their address. */
export function ViewTabs<View extends string>({ place, projectId, label, views, words }: ViewTabsProps<View>) {
  const { t } = useText();
  return (
    <nav className="page-views" aria-label={label}>
      {views.map((one, index) => (
        <Link
          key={one}
          to={`/projects/$projectId/${place}`}
          params={{ projectId }}
          search={index === 0 ? {} : { view: one }}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {t(words[one])}
        </Link>
      ))}
    </nav>
  );
}
