import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FactClaim } from '../../api/leadTypes';
import { projectQuery } from '../../api/project';
import { useVerdicts } from '../../api/useVerdicts';
import { spokenDuration } from '../../i18n/duration';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { CLAIM_KIND_WORD } from '../../i18n/words';
import { CitationLine } from './CitationLine';
import { CERTAINTY_WORD } from './factWords';

/** One rater's verdict on a claim, with everything that it rests on. */
export function ClaimLine({ projectId, claim }: { projectId: string; claim: FactClaim }) {
  const { t } = useText();
  const { day } = useFormats();
  const verdict = useVerdicts(projectId)(claim.verdict);
  const project = useQuery(projectQuery(projectId));
  const kind = claim.kind === null ? undefined : CLAIM_KIND_WORD[claim.kind];
  const certainty = claim.confidence === null ? undefined : CERTAINTY_WORD[claim.confidence];
  const facts = [
    claim.verdict !== null && t(claim.provisional ? 'facts.provisional' : 'facts.proven'),
    kind !== undefined && t(kind),
    claim.reference_date !== null && t('facts.asOf', { day: day(claim.reference_date) }),
    certainty !== undefined && t('facts.confidence', { level: t(certainty) }),
  ].filter((fact) => fact !== false);
  return (
    <article className="fact-claim">
      <p>
        <strong className={claim.provisional ? 'fact-provisional' : undefined}>{verdict}</strong>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      <q>{claim.text}</q>
      {claim.reason !== '' && <p>{claim.reason}</p>}
      {claim.split_note !== null && claim.split_note !== '' && <p>{t('facts.split', { note: claim.split_note })}</p>}
      {claim.citations.length > 0 && (
        <ul aria-label={t('facts.evidence')}>
          {claim.citations.map((citation) => (
            <CitationLine key={citation.citation_id} citation={citation} />
          ))}
        </ul>
      )}
      <p className="note">
        {t('facts.trail', { queries: claim.queries, connectors: claim.connectors })}
        {claim.active_millis !== null && ` · ${t('facts.active', { time: spokenDuration(claim.active_millis) })}`} ·{' '}
        {claim.model ?? t('results.no-model')} · <code>{claim.response}</code> · {claim.evaluator ?? '—'}
        {claim.simulated && ` (${t('people.simulated')})`} · {day(claim.submitted_at)}
        {/* Items are the lead's. */}
        {project.data?.role === 'lead' && (
          <>
            {' · '}
            <Link
              to="/projects/$projectId/items/$itemId"
              params={{ projectId, itemId: claim.item_id }}
              hash={`claim-${claim.submission_id}-${claim.claim_id}`}
            >
              {t('facts.open')}
            </Link>
          </>
        )}
      </p>
    </article>
  );
}
