import { Empty, Failure, Loading } from '../../components/states';
import { spokenDuration } from '../../i18n/duration';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import './results.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { call } from '../../api/call';
import type { ResultsView } from '../../api/leadTypes';
import { useText } from '../../i18n/useText';
import { ErrorsTable } from './ErrorsTable';
import { EstimatesTable } from './EstimatesTable';
import { PreferencesSection } from './PreferencesSection';
import { RubricSection } from './RubricSection';
import { TasksTable } from './TasksTable';
import { VersionsNote } from './VersionsNote';

const AssistanceSection = lazy(() => import('./AssistanceSection'));
const FactsSection = lazy(() => import('./FactsSection'));

const EXPORTS = [
  'submissions.jsonl',
  'ratings.csv',
  'preferences.csv',
  'rubric-answers.csv',
  'suggestions.csv',
  'evidence-private.zip',
  'evidence-public.zip',
];

/** What the submissions say so far, each number with its interval and n. */
export function ResultsPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/results' });
  const results = useQuery({
    queryKey: ['results', projectId],
    queryFn: () => call<ResultsView>('GET', `/projects/${projectId}/results`),
  });
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('results.title')}</h1>
        {results.isSuccess && <p>{t('results.protocol', { version: results.data.protocol_version })}</p>}
      </div>
      {results.isPending && <Loading />}
      {results.isError && <Failure error={results.error} retry={() => void results.refetch()} />}
      {results.isSuccess && <Results results={results.data} />}
    </ProjectFrame>
  );
}

function Results({ results }: { results: ResultsView }) {
  const { t } = useText();
  return (
    <>
      {results.simulated && <p className="simulated-note">{t('results.simulated')}</p>}
      <Figures results={results} />
      {results.versions.length > 1 && <VersionsNote results={results} />}
      {results.progress.submitted === 0 ? (
        <Empty>{t('results.empty')}</Empty>
      ) : (
        <>
          {results.estimates.some((estimate) => estimate.ratings > 0) && <EstimatesTable results={results} />}
          <PreferencesSection projectId={results.project_id} criteria={results.criteria} />
          <RubricSection projectId={results.project_id} />
          <Suspense fallback={null}>
            <FactsSection projectId={results.project_id} />
          </Suspense>
          {results.errors.length > 0 && <ErrorsTable results={results} />}
        </>
      )}
      <Suspense fallback={null}>
        <AssistanceSection projectId={results.project_id} />
      </Suspense>
      <TasksTable results={results} />
      <section className="results-section">
        <h2 className="label">{t('exports.title')}</h2>
        <p className="note">{t('exports.help')}</p>
        <p className="row">
          {EXPORTS.map((name) => (
            <a key={name} className="button" href={`/api/v1/projects/${results.project_id}/exports/${name}`} download>
              {name}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}

function Figures({ results }: { results: ResultsView }) {
  const { t, number } = useText();
  const { progress, time } = results;
  return (
    <dl className="figures">
      <div>
        <dt>{t('results.submitted')}</dt>
        <dd>
          {number(progress.submitted)} / {number(progress.places)}
        </dd>
      </div>
      <div>
        <dt>{t('results.leased')}</dt>
        <dd>{number(progress.leased)}</dd>
      </div>
      <div>
        <dt>{t('results.skipped')}</dt>
        <dd>{number(progress.skipped)}</dd>
      </div>
      <div>
        <dt>{t('results.evaluators')}</dt>
        <dd>{number(progress.evaluators)}</dd>
      </div>
      <div>
        <dt>{t('results.median-time')}</dt>
        <dd>{time.median_millis === null ? '—' : spokenDuration(time.median_millis)}</dd>
      </div>
      <div>
        <dt>{t('results.total-time')}</dt>
        <dd>{spokenDuration(time.active_millis_total)}</dd>
      </div>
    </dl>
  );
}
