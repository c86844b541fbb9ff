import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Citation, Claim } from '../../api/types';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';
import { wordsOf } from './queryOf';
import { capturesQuery, documentsQuery, postCapture, postReading, type SearchHit, type SearchStep, trailQuery } from './requests';

/** Where an archived text is: among one's own captures, or among the documents of the project. */
export type SourcePlace = { kind: 'capture'; order: string } | { kind: 'document'; id: string };

/** A range of code points of an archived text, half open. */
export interface CodePoints {
  start: number;
  end: number;
}

/** The archived source that is being read. */
export interface OpenSource {
  from: SourcePlace;
  /** What is lit in it. */
  words: string[];
  /** The finding of a search that led to it. */
  hit: { step: string; rank: number } | null;
  /** A quotation of it that is looked at. */
  quote: CodePoints | null;
  /** Of a document: the passage that was found, where reading begins. */
  passage: CodePoints | null;
}

/** Opening and leaving archived sources; what was found by a search is archived first, and its reading is timed. */
export function useSources(claim: Claim, open: OpenSource | null, setOpen: (open: OpenSource | null) => void) {
  const { assignment, say } = useWork();
  const { t } = useText();
  const queries = useQueryClient();
  const { project_id } = assignment;
  const known = () => queries.getQueryData(capturesQuery(project_id).queryKey) ?? [];
  const words = wordsOf(claim.text);
  const placeOf = (captureId: string): SourcePlace | null => {
    const order = known().find(({ capture }) => capture?.capture_id === captureId);
    if (order !== undefined) return { kind: 'capture', order: order.order_id };
    const documents = queries.getQueryData(documentsQuery(project_id).queryKey) ?? [];
    const document = documents.find(({ capture_id }) => capture_id === captureId);
    return document === undefined ? null : { kind: 'document', id: document.document_id };
  };

  const archive = useMutation({
    mutationFn: ({ hit }: { hit: SearchHit; step: SearchStep }) => postCapture(project_id, hit.capture_url),
    onSuccess: async (order, { hit, step }) => {
      await queries.invalidateQueries({ queryKey: ['captures', project_id] });
      setOpen({ from: { kind: 'capture', order: order.order_id }, ...ledBy(step, hit) });
    },
    onError: (error) => say(error.message),
  });

  return {
    show: (from: SourcePlace) => setOpen({ from, words, hit: null, quote: null, passage: null }),
    showQuote: ({ quote }: Citation) => {
      const from = quote === null ? null : placeOf(quote.capture_id);
      if (from === null) return say(t('evidence.notYours'));
      setOpen({ from, words, hit: null, quote, passage: null });
    },
    openHit: (step: SearchStep, hit: SearchHit) => {
      void postReading(project_id, step.step_id, hit.rank, 'open');
      if (hit.document_id !== null) return setOpen({ from: { kind: 'document', id: hit.document_id }, ...ledBy(step, hit) });
      const same = known().find(({ url, state }) => url === hit.capture_url && state !== 'refused' && state !== 'failed');
      if (same === undefined) return archive.mutate({ hit, step });
      setOpen({ from: { kind: 'capture', order: same.order_id }, ...ledBy(step, hit) });
    },
    close: () => {
      if (open?.hit) {
        const { step, rank } = open.hit;
        void postReading(project_id, step, rank, 'close').then(() =>
          queries.invalidateQueries({ queryKey: trailQuery(project_id, claim.id).queryKey }),
        );
      }
      setOpen(null);
    },
  };
}

/** The finding that led to a source: of a document, the passage that was found is shown. */
function ledBy(step: SearchStep, hit: SearchHit): Omit<OpenSource, 'from'> {
  const passage = hit.start === null || hit.end === null ? null : { start: hit.start, end: hit.end };
  return { words: wordsOf(step.query), hit: { step: step.step_id, rank: hit.rank }, quote: null, passage };
}
