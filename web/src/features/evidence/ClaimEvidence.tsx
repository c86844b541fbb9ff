import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Claim } from '../../api/types';
import { isWriting } from '../../components/typing';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { useWork } from '../evaluate/work';
import { Calculator } from './Calculator';
import { CapturedSheet } from './CapturedSheet';
import { CaptureForm } from './CaptureForm';
import { CitationList } from './CitationList';
import { MissingList } from './MissingList';
import { ReasonChips } from './ReasonChips';
import { earlierVerdictsQuery } from './requests';
import { SourceSearch } from './SourceSearch';
import './evidence.css';
import { useEvidence } from './useEvidence';
import { type OpenSource, type SourcePlace, useSources } from './useSources';
import { useStepClock } from './useStepClock';
import { VerdictFacts } from './VerdictFacts';

/** What the verdict of the open claim rests on: what is missing, what was cited, and the ways to more of it. */
export default function ClaimEvidence({ claim, panel }: { claim: Claim; panel: React.RefObject<HTMLElement | null> }) {
  const { t } = useText();
  const { assignment, go } = useWork();
  const known = useEvidence(claim);
  const [open, setOpen] = useState<OpenSource | null>(null);
  const sources = useSources(claim, open, setOpen);
  useStepClock(assignment.project_id, claim.id, open !== null);
  const last = useRef<SourcePlace | null>(null);
  if (open !== null) last.current = open.from;
  const newest = known.captures.find(isCaptured);
  const again = last.current ?? (newest === undefined ? null : captured(newest.order_id));

  useActions(
    'claims',
    {
      'claims.search': () => go({}, `evidence-search-${claim.id}`),
      'claims.capture': () => go({}, `evidence-capture-${claim.id}`),
      'claims.compute': () => go({}, `evidence-compute-${claim.id}`),
      'claims.low': () => known.change({ confidence: 'low' }),
      'claims.mid': () => known.change({ confidence: 'mid' }),
      'claims.high': () => known.change({ confidence: 'high' }),
      ...(again === null ? {} : { 'claims.evidence': () => !isWriting(document.activeElement) && sources.show(again) }),
    },
    panel,
  );

  return (
    <div className="evidence">
      <MissingList missing={known.missing} claim={claim} />
      <ReasonChips claim={claim} />
      <VerdictFacts claim={claim} known={known} />
      <Earlier claim={claim} onReuse={known.reuse} isReused={known.evidence.reused_from !== null} />
      <CitationList claim={claim} known={known} onShow={sources.showQuote} />
      <SourceSearch claim={claim} trail={known.trail} onOpen={sources.openHit} />
      <CaptureForm claim={claim} captures={known.captures} onShow={(order) => sources.show(captured(order))} />
      <Calculator claim={claim} onCite={known.cite} />
      {open === null ? null : (
        <CapturedSheet
          key={open.from.kind === 'capture' ? open.from.order : open.from.id}
          source={open}
          order={known.captures.find(({ order_id }) => open.from.kind === 'capture' && order_id === open.from.order)}
          project={assignment.project_id}
          citations={known.evidence.citations}
          onCite={known.cite}
          onClose={() => {
            sources.close();
            go({}, `claim-${claim.id}`);
          }}
          label={t('evidence.sheet')}
          beside={panel}
        />
      )}
    </div>
  );
}

const captured = (order: string): SourcePlace => ({ kind: 'capture', order });
const isCaptured = (order: { state: string }) => order.state === 'captured';

/** The same claim was judged before, on another response: its verdict may be taken over, and that is recorded. */
function Earlier({
  claim,
  onReuse,
  isReused,
}: {
  claim: Claim;
  onReuse: ReturnType<typeof useEvidence>['reuse'];
  isReused: boolean;
}) {
  const { t, pick } = useText();
  const { day } = useFormats();
  const { assignment, protocol } = useWork();
  const wanted = claim.text.trim();
  const { data } = useQuery({
    ...earlierVerdictsQuery(assignment.assignment_id, wanted),
    enabled: wanted !== '',
  });
  const [best] = data ?? [];
  if (best === undefined || isReused) return isReused ? <p className="note">{t('evidence.reused')}</p> : null;
  const label = protocol.taxonomy.claim_verdicts.find(({ id }) => id === best.verdict)?.label;
  return (
    <p className="evidence-earlier note">
      {t('evidence.earlier', { day: day(best.at), verdict: label === undefined ? best.verdict : pick(label) })} «{best.text}»{' '}
      <button type="button" className="link-button" onClick={() => onReuse(best)}>
        {t('evidence.reuse')}
      </button>
    </p>
  );
}
