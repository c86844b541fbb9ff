import type { RefObject } from 'react';
import type { Claim, VerdictCode } from '../../api/types';
import { prefetched } from '../../components/prefetched';
import { StateShape } from '../../components/StateShape';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { resolve } from '../../text/anchors';
import { ClaimLinks } from './claims/ClaimLinks';
import { useWork } from './work';

const shapes: Record<VerdictCode, 'yes' | 'no' | 'open' | 'pending'> = {
  supported: 'yes',
  contradicted: 'no',
  mixed: 'open',
  unverifiable: 'open',
  not_checkworthy: 'open',
  irrelevant: 'open',
};

export const ClaimEvidence = prefetched(
  async () => (await Promise.all([import('../evidence/ClaimEvidence'), loadPart('panels')]))[0],
);

interface ClaimRowProps {
  claim: Claim;
  number: number;
  isOpen: boolean;
  /** Where the keys of the open claim are heard. */
  panel: RefObject<HTMLElement | null>;
}

/** One claim: its verdict by key or click, its words, why. */
export function ClaimRow({ claim, number, isOpen, panel }: ClaimRowProps) {
  const { t, pick } = useText();
  const { protocol, act, go, reading, text } = useWork();
  const verdicts = protocol.taxonomy.claim_verdicts;
  const verdict = verdicts.find(({ id }) => id === claim.verdict);
  const change = (to: Partial<Claim>) => act({ kind: 'change-claim', id: claim.id, to });
  const show = () => {
    go({ claim: claim.id });
    const range = claim.start === null || claim.end === null ? null : resolve(reading, { start: claim.start, end: claim.end });
    if (range !== null) text.current?.select(range);
  };
  return (
    <li className={isOpen ? 'claim claim-open' : 'claim'}>
      <button type="button" className="claim-head" id={`claim-${claim.id}`} aria-expanded={isOpen} onClick={show}>
        <span className="mono">{number}</span>
        <span className="claim-text">{claim.text === '' ? t('claims.noText') : claim.text}</span>
        <span className="claim-verdict">
          <StateShape shape={claim.verdict === null ? 'pending' : shapes[claim.verdict]} />
          {verdict === undefined ? t('claims.noVerdict') : pick(verdict.label)}{' '}
          {verdict?.needs_evidence && !claim.evidence?.citations.length ? (
            <span className="badge">{t('claims.provisional')}</span>
          ) : null}
        </span>
      </button>
      {isOpen ? (
        <div className="claim-body">
          <fieldset className="verdicts">
            <legend className="visually-hidden">{t('claims.verdict')}</legend>
            {verdicts.map((one) => (
              <label key={one.id}>
                <input
                  type="radio"
                  name={`verdict-${claim.id}`}
                  checked={one.id === claim.verdict}
                  onChange={() => change({ verdict: one.id })}
                />
                <KeyHint action={`claims.${one.id}`} />
                <span>{pick(one.label)}</span>
              </label>
            ))}
          </fieldset>
          <div className="field">
            <label htmlFor={`claim-text-${claim.id}`}>{t('claims.text')}</label>
            <textarea
              id={`claim-text-${claim.id}`}
              className="input"
              rows={1}
              value={claim.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`claim-reason-${claim.id}`}>{t('editor.reason')}</label>
            <textarea
              id={`claim-reason-${claim.id}`}
              className="input"
              rows={1}
              value={claim.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </div>
          <ClaimLinks claim={claim} />
          <ClaimEvidence claim={claim} panel={panel} />
          <div className="editor-foot">
            <span className="mono note">
              {claim.start === null
                ? t('editor.noPlace')
                : t('editor.place', { start: claim.start, end: claim.end ?? claim.start })}
            </span>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                act({ kind: 'remove-claim', id: claim.id });
                go({ claim: null });
              }}
            >
              {t('claims.delete')}
            </button>
          </div>
        </div>
      ) : null}
    </li>
  );
}
