import { Refusal } from './call';

/** What the server did not accept, field by field; nothing of what is no refusal. */
export function problemsOf(error: unknown) {
  return error instanceof Refusal ? (error.problem.errors ?? []) : [];
}

/** The message for one field of a refused request. */
export function problemAt(error: unknown, pointer: string): string | undefined {
  return problemsOf(error).find((one) => one.pointer === pointer)?.message;
}
