import type { KeyboardEvent } from 'react';
import type { VerdictCode } from '../../api/types';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { Empty } from '../../components/states';
import { isWriting } from '../../components/typing';
import { useText } from '../../i18n/useText';
import { ClaimRow } from './ClaimRow';
import { useMarkActions } from './useMarkActions';
import { useWork } from './work';

export const verdictOfKey: Record<string, VerdictCode> = {
  s: 'supported',
  d: 'contradicted',
  m: 'mixed',
  u: 'unverifiable',
  n: 'not_checkworthy',
  i: 'irrelevant',
};

/** The checkable statements taken from the response, with a provisional verdict each: evidence is added later. */
export function ClaimsPanel() {
  const { t, pick } = useText();
  const { content, protocol, place, act, go, say } = useWork();
  const actions = useMarkActions();
  const { claims } = content;
  const current = claims.find((claim) => claim.id === place.claim) ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || current === null) return;
    const verdict = verdictOfKey[event.key.toLowerCase()];
    const at = claims.indexOf(current);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = claims[Math.max(0, Math.min(claims.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
      if (next !== undefined) go({ claim: next.id }, `claim-${next.id}`);
    } else if (verdict !== undefined) {
      act({ kind: 'change-claim', id: current.id, to: { verdict } });
      const label = protocol.taxonomy.claim_verdicts.find(({ id }) => id === verdict)?.label;
      if (label !== undefined) say(pick(label));
    } else if (event.key.toLowerCase() === 't') go({ claim: current.id }, `claim-text-${current.id}`);
    else if (event.key === 'Delete') {
      act({ kind: 'remove-claim', id: current.id });
      go({ claim: null });
    } else return;
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
      <div className="marks-foot">
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
