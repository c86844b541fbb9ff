import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Citation, Claim } from '../../api/types';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';
import { wordsOf } from './queryOf';
import { capturesQuery, postCapture, postReading, type SearchHit, type SearchStep, trailQuery } from './requests';

/** The archived source that is being read. */
export interface OpenSource {
  order: string;
  /** What is lit in it. */
  words: string[];
  /** The finding of a search that led to it. */
  hit: { step: string; rank: number } | null;
  /** A quotation of it that is looked at. */
  quote: { start: number; end: number } | null;
}

/** Opening and leaving archived sources; what was found by a search is archived first, and its reading is timed. */
export function useSources(claim: Claim, open: OpenSource | null, setOpen: (open: OpenSource | null) => void) {
  const { assignment, say } = useWork();
  const { t } = useText();
  const queries = useQueryClient();
  const { project_id } = assignment;
  const known = () => queries.getQueryData(capturesQuery(project_id).queryKey) ?? [];
  const words = wordsOf(claim.text);

  const archive = useMutation({
    mutationFn: ({ hit }: { hit: SearchHit; step: SearchStep }) => postCapture(project_id, hit.capture_url),
    onSuccess: async (order, { hit, step }) => {
      await queries.invalidateQueries({ queryKey: ['captures', project_id] });
      setOpen({ order: order.order_id, words: wordsOf(step.query), hit: { step: step.step_id, rank: hit.rank }, quote: null });
    },
    onError: (error) => say(error.message),
  });

  return {
    show: (order: string) => setOpen({ order, words, hit: null, quote: null }),
    showQuote: ({ quote }: Citation) => {
      const order = known().find(({ capture }) => capture?.capture_id === quote?.capture_id);
      if (order === undefined || quote === null) return say(t('evidence.notYours'));
      setOpen({ order: order.order_id, words, hit: null, quote });
    },
    openHit: (step: SearchStep, hit: SearchHit) => {
      void postReading(project_id, step.step_id, hit.rank, 'open');
      const same = known().find(({ url, state }) => url === hit.capture_url && state !== 'refused' && state !== 'failed');
      if (same === undefined) return archive.mutate({ hit, step });
      setOpen({ order: same.order_id, words: wordsOf(step.query), hit: { step: step.step_id, rank: hit.rank }, quote: null });
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
