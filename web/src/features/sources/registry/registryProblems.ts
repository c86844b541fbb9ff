import { Refusal } from '../../../api/call';
import type { SourceRule } from '../requests';

/** Why the server refused a list: of one source and one of its fields, or of the list as a whole. */
export interface RuleProblem {
  /** The source; `null` where it is the list. */
  id: string | null;
  field: string;
  message: string;
}

/** The refusals of the list that was sent, each at its source. */
export function problemsOf(error: unknown, sent: readonly SourceRule[]): RuleProblem[] {
  if (!(error instanceof Refusal)) return [];
  return (error.problem.errors ?? []).map(({ pointer, message }) => {
    const [, index, field = ''] = /^\/rules\/(\d+)\/(\w+)/.exec(pointer ?? '') ?? [];
    return { id: index === undefined ? null : (sent[Number(index)]?.id ?? null), field, message };
  });
}
