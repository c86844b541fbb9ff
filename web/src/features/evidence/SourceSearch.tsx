import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { Claim } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import { useWork } from '../evaluate/work';
import { queryOf } from './queryOf';
import { connectorsQuery, postSearch, type SearchHit, type SearchStep, trailQuery } from './requests';
import { searchedOf } from './useEvidence';

interface SourceSearchProps {
  claim: Claim;
  trail: readonly SearchStep[];
  onOpen: (step: SearchStep, hit: SearchHit) => void;
}

/** Asks all sources that are set up at once; what was asked is recorded with the claim. */
export function SourceSearch({ claim, trail, onOpen }: SourceSearchProps) {
  const { t, language } = useText();
  const { assignment, go, say } = useWork();
  const { project_id, item } = assignment;
  const queries = useQueryClient();
  const [query, setQuery] = useState(() => queryOf(claim.text));
  const root = useRef<HTMLDivElement>(null);
  const connectors = useQuery(connectorsQuery(project_id)).data ?? [];
  const search = useMutation({
    mutationFn: () => postSearch(project_id, claim.id, query.trim(), (item.locale ?? language).startsWith('en') ? 'en' : 'es'),
    onSuccess: async ({ steps }) => {
      await queries.invalidateQueries({ queryKey: trailQuery(project_id, claim.id).queryKey });
      const count = steps.reduce((sum, step) => sum + step.hits.length, 0);
      say(t('evidence.found', { count }));
      if (count > 0) go({}, '.source-hit');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() !== '' && !search.isPending) search.mutate();
  };
  const steps = search.data?.steps ?? [];
  const move = (by: 1 | -1) => {
    const hits = [...(root.current?.querySelectorAll<HTMLElement>('.source-hit') ?? [])];
    const at = hits.indexOf(document.activeElement as HTMLElement);
    hits[Math.max(0, Math.min(hits.length - 1, at + by))]?.focus();
  };
  useActions(
    'sources',
    {
      'sources.next': () => move(1),
      'sources.previous': () => move(-1),
      'sources.back': () => go({}, `claim-${claim.id}`),
    },
    root,
  );

  const closed = connectors.filter(({ ready }) => !ready);
  return (
    <section className="evidence-part" data-step="search" aria-labelledby={`search-${claim.id}`}>
      <Label as="h3" id={`search-${claim.id}`}>
        {t('evidence.search')}
      </Label>
      <form className="evidence-form" onSubmit={submit}>
        <input
          id={`evidence-search-${claim.id}`}
          className="input"
          type="search"
          aria-label={t('evidence.query')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Button type="submit" size="small" aria-disabled={search.isPending}>
          {t('evidence.ask')} <KeyHint action="claims.search" />
        </Button>
      </form>
      <div ref={root} aria-busy={search.isPending}>
        {search.isPending ? <p className="note">{t('evidence.asking')}</p> : null}
        {search.error === null ? null : <Failure error={search.error} workIsSafe />}
        {steps.map((step) => (
          <StepResult key={step.step_id} step={step} onOpen={(hit) => onOpen(step, hit)} />
        ))}
      </div>
      {connectors.length > 0 && connectors.every(({ ready }) => !ready) ? (
        <p className="note">{t('evidence.noConnectors')}</p>
      ) : null}
      {closed.length === 0 ? null : (
        <details className="note">
          <summary>{t('evidence.closed', { count: closed.length })}</summary>
          <ul>
            {closed.map(({ connector, message }) => (
              <li key={connector}>
                <span className="mono">{connector}</span> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Trail trail={trail} />
    </section>
  );
}

/** What one source answered, or why it did not. */
function StepResult({ step, onOpen }: { step: SearchStep; onOpen: (hit: SearchHit) => void }) {
  const { t } = useText();
  return (
    <div className="source-step">
      <p className="note">
        <span className="mono">{step.connector}</span> · «{step.query}» ·{' '}
        {step.failure === null ? t('evidence.found', { count: step.hits.length }) : step.message}
      </p>
      <ul>
        {step.hits.map((hit) => (
          <li key={hit.rank}>
            <button type="button" className="source-hit" onClick={() => onOpen(hit)}>
              <b>{hit.title}</b> {hit.retracted ? <strong>{t('evidence.retracted')}</strong> : null}
              <span className="note">
                {[hit.published, hostOf(hit.url), t('evidence.tier', { tier: hit.tier })]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}
              </span>
              <span>{hit.snippet}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** How much was searched so far, as the server recorded it. */
function Trail({ trail }: { trail: readonly SearchStep[] }) {
  const { t } = useText();
  if (trail.length === 0) return null;
  const { queries, connectors } = searchedOf(trail);
  const opened = trail.reduce((sum, step) => sum + step.hits.filter(({ opened_at }) => opened_at !== null).length, 0);
  return <p className="note">{t('evidence.trail', { queries, connectors, opened })}</p>;
}
