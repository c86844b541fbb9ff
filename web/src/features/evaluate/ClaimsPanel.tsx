import { lazy, Suspense, useRef, useState } from 'react';
import type { Claim, VerdictCode } from '../../api/types';
import { Button } from '../../components/Button';
import { Empty } from '../../components/states';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { type Handlers, useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import { ClaimEvidence, ClaimRow } from './ClaimRow';
import { merged } from './claims/merged';
import { useMarkActions } from './useMarkActions';
import { useWork } from './work';

const loadCandidates = async () => (await Promise.all([import('./claims/ClaimCandidates'), loadPart('panels')]))[0];
const ClaimCandidates = lazy(loadCandidates);

// Behind this panel's own code, so that the first keys on a claim find them.
void loadCandidates();
void ClaimEvidence.fetch();

function verdictActions(judge: (verdict: VerdictCode) => void): Handlers {
  return {
    'claims.supported': () => judge('supported'),
    'claims.contradicted': () => judge('contradicted'),
    'claims.mixed': () => judge('mixed'),
    'claims.unverifiable': () => judge('unverifiable'),
    'claims.not_checkworthy': () => judge('not_checkworthy'),
    'claims.irrelevant': () => judge('irrelevant'),
  };
}

/** The checkable statements taken from the response, with their verdicts and what those rest on. */
export default function ClaimsPanel() {
  const { t, pick } = useText();
  const { content, protocol, place, assignment, reading, act, go, say } = useWork();
  const root = useRef<HTMLDivElement>(null);
  const [isSplitting, setSplitting] = useState(false);
  const actions = useMarkActions();
  const { claims } = content;
  const current = claims.find((claim) => claim.id === place.claim) ?? null;
  const next = current === null ? undefined : claims[claims.indexOf(current) + 1];

  const join = (claim: Claim, other: Claim) => {
    act({ kind: 'merge-claims', into: merged(reading, assignment.response.sha256, claim, other), gone: other.id });
    go({ claim: claim.id }, `claim-${claim.id}`);
    say(t('say.claimsJoined'));
  };
  const judge = (claim: Claim, verdict: VerdictCode) => {
    act({ kind: 'change-claim', id: claim.id, to: { verdict } });
    const label = protocol.taxonomy.claim_verdicts.find(({ id }) => id === verdict)?.label;
    if (label !== undefined) say(pick(label));
  };
  const remove = (claim: Claim) => {
    act({ kind: 'remove-claim', id: claim.id });
    const at = claims.indexOf(claim);
    const to = claims[at + 1] ?? claims[at - 1];
    go({ claim: to?.id ?? null }, to === undefined ? 'claims-split' : `claim-${to.id}`);
  };

  const move = (step: 1 | -1) => {
    const at = current === null ? -1 : claims.indexOf(current);
    const to = claims[Math.max(0, Math.min(claims.length - 1, at + step))];
    if (to !== undefined) go({ claim: to.id }, `claim-${to.id}`);
  };
  const own: Handlers =
    current === null
      ? {}
      : {
          ...verdictActions((verdict) => judge(current, verdict)),
          'claims.text': () => go({ claim: current.id }, `claim-text-${current.id}`),
          'claims.delete': () => remove(current),
          'claims.back': () =>
            document.activeElement?.id !== `claim-${current.id}` && go({ claim: current.id }, `claim-${current.id}`),
          ...(next === undefined ? {} : { 'claims.join': () => join(current, next) }),
        };
  useActions(
    'claims',
    { 'claims.next': () => move(1), 'claims.previous': () => move(-1), 'claims.split': () => setSplitting(true), ...own },
    root,
  );

  return (
    <div className="claims" ref={root}>
      {claims.length === 0 ? (
        <Empty>{t('claims.empty')}</Empty>
      ) : (
        <ol className="claim-list" aria-label={t('claims.list')}>
          {claims.map((claim, index) => (
            <ClaimRow key={claim.id} claim={claim} number={index + 1} isOpen={claim === current} panel={root} />
          ))}
        </ol>
      )}
      {isSplitting ? (
        <Suspense fallback={null}>
          <ClaimCandidates onClose={() => setSplitting(false)} />
        </Suspense>
      ) : null}
      <div className="marks-foot">
        <Button size="small" id="claims-split" aria-expanded={isSplitting} onClick={() => setSplitting(!isSplitting)}>
          {t('claims.split')} <KeyHint action="claims.split" />
        </Button>
        {current !== null && next !== undefined ? (
          <Button size="small" onClick={() => join(current, next)}>
            {t('claims.join')} <KeyHint action="claims.join" />
          </Button>
        ) : null}
        <Button size="small" onClick={() => actions.claim(null)}>
          {t('claims.add')}
        </Button>
        <span className="note">
          <KeyHint action="text.claim" /> {t('claims.fromSelection')}
        </span>
      </div>
    </div>
  );
}
