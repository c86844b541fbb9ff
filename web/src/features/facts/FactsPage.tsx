import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { ClaimList } from './ClaimList';
import { DisagreementList } from './DisagreementList';
import '../../styles/lead.css';
import './facts.css';
import { SitesTable } from './SitesTable';
import { StaleTable } from './StaleTable';

const VIEWS: readonly (readonly [view: string | undefined, label: MessageKey])[] = [
  [undefined, 'facts.view.claims'],
  ['sources', 'facts.view.sources'],
  ['disagreements', 'facts.view.disagreements'],
  ['stale', 'facts.view.stale'],
];

/** The claims of a project with what they rest on, where raters disagree on them, and the sources behind them. */
export function FactsPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/facts' });
  const search = useSearch({ from: '/signed-in/projects/$projectId/facts' });
  const { view } = search;
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('facts.title')}</h1>
      </div>
      <nav className="fact-views" aria-label={t('facts.views')}>
        {VIEWS.map(([name, label]) => (
          <Link
            key={label}
            to="/projects/$projectId/facts"
            params={{ projectId }}
            search={name === undefined ? {} : { view: name }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={view === name ? 'page' : undefined}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      {view === 'sources' ? (
        <SitesTable projectId={projectId} />
      ) : view === 'disagreements' ? (
        <DisagreementList projectId={projectId} />
      ) : view === 'stale' ? (
        <StaleTable projectId={projectId} />
      ) : (
        <ClaimList projectId={projectId} search={search} />
      )}
    </ProjectFrame>
  );
}
