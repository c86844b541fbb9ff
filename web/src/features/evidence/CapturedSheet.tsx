import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Citation } from '../../api/types';
import { StateShape } from '../../components/StateShape';
import { Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { CapturedText } from './CapturedText';
import { type Archived, archivedDocument, type CaptureOrder, capturedTextQuery, documentTextQuery } from './requests';
import type { OpenSource } from './useSources';

interface CapturedSheetProps {
  source: OpenSource;
  /** Of a capture: absent for the moment until the list of captures has it. */
  order: CaptureOrder | undefined;
  project: string;
  citations: readonly Citation[];
  label: string;
  /** The claims stay in sight: the text covers what is on the other side of the screen. */
  beside: RefObject<HTMLElement | null>;
  onCite: (citation: Citation) => void;
  onClose: () => void;
}

/** The archived text beside the claim: never the live page. */
export function CapturedSheet({ source, order, project, citations, label, beside, onCite, onClose }: CapturedSheetProps) {
  const { t } = useText();
  const { capture, text } = useArchived(project, source, order);
  const sides = useSides(beside);
  const ended = order?.state === 'refused' || order?.state === 'failed';

  useEffect(() => {
    // Until there is something to read, the way back is heard here.
    if (capture === null) document.getElementById('captured-close')?.focus();
  }, [capture]);

  return createPortal(
    <section className="captured" data-step="read" aria-label={label} style={sides}>
      <header className="captured-head">
        <div>{capture === null ? <p>{order?.url ?? ''}</p> : <CaptureFacts capture={capture} />}</div>
        <button
          type="button"
          id="captured-close"
          className="quiet"
          onClick={onClose}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          {t('evidence.close')} <KeyHint action="captured.back" />
        </button>
      </header>
      {ended ? (
        <div className="state" role="alert">
          <p className="statement">{t('evidence.blocked')}</p>
          <p>{order?.message}</p>
          <p>{t('evidence.blockedHelp')}</p>
        </div>
      ) : null}
      {capture === null && !ended && source.from.kind === 'capture' ? (
        <div className="captured-wait" role="status">
          <p className="note">{t('evidence.waiting')}</p>
        </div>
      ) : null}
      {text.isLoading ? <Loading /> : null}
      {text.error === null ? null : <Failure error={text.error} retry={() => void text.refetch()} workIsSafe />}
      {capture === null || text.data === undefined ? null : (
        <CapturedText
          text={text.data}
          captureId={capture.capture_id}
          words={source.words}
          quote={source.quote}
          passage={source.passage}
          citations={citations}
          onCite={onCite}
          onClose={onClose}
        />
      )}
    </section>,
    document.body,
  );
}

const NARROW = '(max-width: 900px)';

/** The larger free side of the screen; on a narrow one all of it. */
function useSides(beside: RefObject<HTMLElement | null>): { left: number; right: number } {
  const [sides, setSides] = useState({ left: 0, right: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const taken = beside.current?.getBoundingClientRect();
      const width = document.documentElement.clientWidth;
      if (taken === undefined || window.matchMedia(NARROW).matches) return setSides({ left: 0, right: 0 });
      const isLeftFree = taken.left >= width - taken.right;
      setSides(isLeftFree ? { left: 0, right: width - taken.left } : { left: taken.right, right: 0 });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [beside]);
  return sides;
}

/** The source and its text, be it a capture or a document of the project. */
function useArchived(project: string, { from }: OpenSource, order: CaptureOrder | undefined) {
  const isDocument = from.kind === 'document';
  const document = useQuery({ ...documentTextQuery(project, isDocument ? from.id : ''), enabled: isDocument });
  const capture = isDocument ? null : (order?.capture ?? null);
  const captured = useQuery({ ...capturedTextQuery(project, isDocument ? '' : from.order), enabled: capture !== null });
  if (!isDocument) return { capture, text: captured };
  const found = document.data;
  return { capture: found === undefined ? null : archivedDocument(found.document), text: { ...document, data: found?.text } };
}

/** What a reader must know of a source before quoting it. */
function CaptureFacts({ capture }: { capture: Archived }) {
  const { t } = useText();
  const { day, clock } = useFormats();
  return (
    <>
      <p className="captured-title">{capture.title === '' ? capture.url_final : capture.title}</p>
      <p className="mono note">{capture.url_final}</p>
      <p className="note">
        <StateShape shape={capture.usable ? 'yes' : 'no'} /> {t(capture.usable ? 'evidence.whole' : 'evidence.unusable')}
        {capture.flags.length === 0 ? null : ` (${capture.flags.join(', ')})`} · {t('evidence.tier', { tier: capture.tier })} ·{' '}
        {t('evidence.captured', { day: day(capture.fetched_at), time: clock(capture.fetched_at) })} ·{' '}
        <span className="mono">sha256 {capture.capture_id.slice(0, 12)}…</span>
      </p>
    </>
  );
}
