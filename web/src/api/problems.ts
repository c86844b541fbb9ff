import { Refusal } from './call';

/** The message for one field of a refused request. */
export function problemAt(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof Refusal)) return undefined;
  return error.problem.errors?.find((one) => one.pointer === pointer)?.message;
}
