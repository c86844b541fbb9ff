import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProjectView } from '../api/leadTypes';
import { projectQuery } from '../api/project';
import { TopBar } from '../components/TopBar';
import { useText } from '../i18n/useText';
import { Brand } from './Brand';
import { KeyboardButtons } from './KeyboardButtons';
import { Person, Switches } from './Person';

const PLACES = {
  setup: 'lead.setup',
  people: 'lead.people',
  items: 'lead.items',
  results: 'lead.results',
  marks: 'lead.marks',
  facts: 'lead.facts',
  sources: 'lead.sources',
} as const;

type Place = keyof typeof PLACES;

/** Where each role may go. */
const OPEN_TO: Record<ProjectView['role'], readonly Place[]> = {
  lead: Object.keys(PLACES) as Place[],
  reviewer: ['facts', 'sources'],
  evaluator: ['sources'],
};

/** A page inside one project: its name, and the places where this person may go. */
export function ProjectFrame({ projectId, children }: { projectId: string; children: ReactNode }) {
  const { t } = useText();
  const project = useQuery(projectQuery(projectId));
  const role = project.data?.role ?? 'lead';
  return (
    <>
      <TopBar
        brand={<Brand />}
        end={
          <>
            <KeyboardButtons />
            <Switches />
            <Person />
          </>
        }
      >
        <span className="topbar-place">
          <strong>{project.data?.name}</strong>
        </span>
        <nav className="topbar-nav" aria-label={t('lead.places')}>
          {role === 'lead' ? (
            <Link to="/projects" activeOptions={{ exact: true }}>
              {t('nav.projects')}
            </Link>
          ) : (
            <Link to="/">{t('nav.home')}</Link>
          )}
          {OPEN_TO[role].map((place) => (
            <Link key={place} to={`/projects/$projectId/${place}`} params={{ projectId }}>
              {t(PLACES[place])}
            </Link>
          ))}
        </nav>
      </TopBar>
      <main>
        <div className="page">{children}</div>
      </main>
    </>
  );
}
