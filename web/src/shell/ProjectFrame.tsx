import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { projectQuery } from '../api/project';
import { TopBar } from '../components/TopBar';
import { useText } from '../i18n/useText';
import { Brand } from './Brand';
import { KeyboardButtons } from './KeyboardButtons';
import { Person, Switches } from './Person';

const PLACES = {
  setup: 'lead.setup',
  protocol: 'lead.protocol',
  people: 'lead.people',
  items: 'lead.items',
  quality: 'lead.quality',
  results: 'lead.results',
  marks: 'lead.marks',
  facts: 'lead.facts',
  sources: 'lead.sources',
} as const;

/** Where those may go who do not lead, as the server has it. */
const OPEN = { reviewer: ['quality', 'facts', 'sources'], evaluator: ['protocol', 'quality', 'sources'] } as const;

/** A page inside one project: its name, and the places where this person may go. */
export function ProjectFrame({ projectId, children }: { projectId: string; children: ReactNode }) {
  const { t } = useText();
  const project = useQuery(projectQuery(projectId));
  const nav = useRef<HTMLElement>(null);
  // Where the bar is too narrow for all places, it is moved so far that the one where one is can be seen.
  useEffect(() => {
    const here = project.isSuccess ? nav.current?.querySelector('[aria-current="page"]') : null;
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [project.isSuccess]);
  const role = project.data?.role ?? 'lead';
  const mayLead = role === 'lead';
  const places: readonly (keyof typeof PLACES)[] =
    role === 'lead' ? (Object.keys(PLACES) as (keyof typeof PLACES)[]) : OPEN[role];
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
        <nav ref={nav} className="topbar-nav" aria-label={t('lead.places')}>
          {mayLead ? (
            <Link to="/projects" activeOptions={{ exact: true }}>
              {t('nav.projects')}
            </Link>
          ) : (
            <Link to="/">{t('nav.home')}</Link>
          )}
          {places.map((place) => (
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
