import { type KeyboardEvent, lazy, Suspense, useEffect, useState } from 'react';
import type { Claim, VerdictCode } from '../../api/types';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { Empty } from '../../components/states';
import { isWriting } from '../../components/typing';
import { useText } from '../../i18n/useText';
import { ClaimRow } from './ClaimRow';
import { merged } from './claims/merged';
import { useMarkActions } from './useMarkActions';
import { useWork } from './work';

const loadCandidates = () => import('./claims/ClaimCandidates');
const ClaimCandidates = lazy(loadCandidates);

const verdictOfKey: Record<string, VerdictCode> = {
  s: 'supported',
  d: 'contradicted',
  m: 'mixed',
  u: 'unverifiable',
  n: 'not_checkworthy',
  i: 'irrelevant',
};

/** The checkable statements taken from the response, with a provisional verdict each: evidence is added later. */
export default function ClaimsPanel() {
  const { t, pick } = useText();
  const { content, protocol, place, assignment, reading, act, go, say } = useWork();
  const [isSplitting, setSplitting] = useState(false);
  const actions = useMarkActions();
  const { claims } = content;
  const current = claims.find((claim) => claim.id === place.claim) ?? null;
  const next = current === null ? undefined : claims[claims.indexOf(current) + 1];

  useEffect(() => void loadCandidates(), []);

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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const key = event.key.toLowerCase();
    const verdict = verdictOfKey[key];
    const at = current === null ? -1 : claims.indexOf(current);
    if (key === 'arrowdown' || key === 'arrowup') {
      const to = claims[Math.max(0, Math.min(claims.length - 1, at + (key === 'arrowdown' ? 1 : -1)))];
      if (to !== undefined) go({ claim: to.id }, `claim-${to.id}`);
    } else if (key === 'p') setSplitting(true);
    else if (current === null) return;
    else if (verdict !== undefined) judge(current, verdict);
    else if (key === 't') go({ claim: current.id }, `claim-text-${current.id}`);
    else if (key === 'j' && next !== undefined) join(current, next);
    else if (key === 'delete') remove(current);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the claims inside.
    <div className="claims" onKeyDown={onKeyDown}>
      <p className="claims-note">
        <span className="badge">{t('claims.provisional')}</span> {t('claims.later')}
      </p>
      {claims.length === 0 ? (
        <Empty>{t('claims.empty')}</Empty>
      ) : (
        <ol className="claim-list" aria-label={t('claims.list')}>
          {claims.map((claim, index) => (
            <ClaimRow key={claim.id} claim={claim} number={index + 1} isOpen={claim === current} />
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
          {t('claims.split')} <Key decorative>P</Key>
        </Button>
        {current !== null && next !== undefined ? (
          <Button size="small" onClick={() => join(current, next)}>
            {t('claims.join')} <Key decorative>J</Key>
          </Button>
        ) : null}
        <Button size="small" onClick={() => actions.claim(null)}>
          {t('claims.add')}
        </Button>
        <span className="note">
          <Key>C</Key> {t('claims.fromSelection')}
        </span>
      </div>
    </div>
  );
}
