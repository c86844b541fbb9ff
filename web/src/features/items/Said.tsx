import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ItemDetail, ItemSubmission } from '../../api/leadTypes';
import type { ProtocolView } from '../../api/types';
import { Label } from '../../components/Label';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { CONFIDENCE_WORD } from '../../i18n/words';
import { Checklists } from './Checklists';
import { PreferenceLine } from './PreferenceLine';

/** Less than this, in per cent, is what two texts on one subject share anyway. */
const SHARE_SHOWN = 20;

interface SaidProps {
  item: ItemDetail;
  submission: ItemSubmission;
  protocol: ProtocolView;
}

/** What one person wrote beside the marks: preference, justification, claims, rubric items, note. */
export function Said({ item, submission, protocol }: SaidProps) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const { content } = submission;
  const heading = `said-${submission.submission_id}`;
  return (
    <article className="said" aria-labelledby={heading}>
      <Label as="h3" id={heading}>
        {submission.evaluator ?? '—'}
        {submission.simulated && ` (${t('people.simulated')})`}
      </Label>
      <p className="note">
        {day(submission.submitted_at)}, {clock(submission.submitted_at)} ·{' '}
        {t('items.underVersion', { version: submission.protocol_version })}
        {submission.repeat && ` · ${t('items.repeat')}`}
        {content.confidence !== null && ` · ${t('items.confidence', { level: t(CONFIDENCE_WORD[content.confidence]) })}`}
        {' · '}
        <code title={submission.sha256}>{submission.sha256.slice(0, 8)}</code>
      </p>
      {content.comparison !== undefined && <PreferenceLine item={item} submission={submission} />}
      {content.justification !== '' && <p className="said-text">{content.justification}</p>}
      <Origin submission={submission} />
      <Claims submission={submission} protocol={protocol} />
      <Checklists item={item} submission={submission} protocol={protocol} />
      {Object.entries(content.rule_reasons).map(([rule, reason]) => (
        <p key={rule} className="note">
          {rule}: {reason}
        </p>
      ))}
      {content.rewrite != null && (
        <details>
          <summary>{t('items.rewrite')}</summary>
          <p className="said-text said-rewrite">{content.rewrite.text}</p>
        </details>
      )}
      {content.note !== '' && (
        <p className="note">
          {t('task.note')}: {content.note}
        </p>
      )}
    </article>
  );
}

/** How much of the justification was pasted, and what it resembles: for a person to see, never counted by itself. */
function Origin({ submission }: Pick<SaidProps, 'submission'>) {
  const { t } = useText();
  const { projectId } = useParams({ strict: false });
  const { content, resemblance } = submission;
  const pasted = Math.round((100 * (content.pasted_code_points ?? 0)) / Math.max(1, [...content.justification].length));
  const shared = Math.round(100 * (resemblance?.share ?? 0));
  if (pasted === 0 && (resemblance === null || shared < SHARE_SHOWN)) return null;
  return (
    <p className="note">
      {pasted > 0 && t('items.pasted', { share: pasted })}
      {pasted > 0 && shared >= SHARE_SHOWN && ' · '}
      {resemblance !== null && shared >= SHARE_SHOWN && projectId !== undefined && (
        <Link to="/projects/$projectId/items/$itemId" params={{ projectId, itemId: resemblance.item }}>
          {t(resemblance.own ? 'items.resemblesOwn' : 'items.resemblesOther', { share: shared })}
        </Link>
      )}
    </p>
  );
}

function Claims({ submission, protocol }: Pick<SaidProps, 'submission' | 'protocol'>) {
  const { t, pick } = useText();
  const { claims } = submission.content;
  if (claims.length === 0) return null;
  return (
    <ul className="said-list" aria-label={t('items.claims')}>
      {claims.map((claim) => {
        const verdict = protocol.taxonomy.claim_verdicts.find(({ id }) => id === claim.verdict);
        return (
          <ClaimLine key={claim.id} id={`claim-${submission.submission_id}-${claim.id}`}>
            <strong>{verdict === undefined ? t('claims.noVerdict') : pick(verdict.label)}</strong> {claim.text}
            {claim.reason !== '' && <span className="note"> {claim.reason}</span>}
          </ClaimLine>
        );
      })}
    </ul>
  );
}

/** A claim, which has the focus where the address names it. */
function ClaimLine({ id, children }: { id: string; children: ReactNode }) {
  const line = useRef<HTMLLIElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === id) line.current?.focus();
  }, [hash, id]);
  return (
    <li ref={line} id={id} tabIndex={-1}>
      {children}
    </li>
  );
}
