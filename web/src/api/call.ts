import { currentLanguage } from '../i18n/language';
import type { Problem } from './types';

/** The server answered and refused: the problem document says why, in the reader's language. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'Refusal';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The last part of the problem's type: `draft-conflict`, `lease-lost`. */
  get slug(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf(':') + 1);
  }
}

/** Work begins only after the changes of the protocol are read. */
export const isUnread = (error: unknown) => error instanceof Refusal && error.slug === 'protocol-not-acknowledged';

/** The server could not be reached: nothing is known about what it did. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('the server could not be reached', { cause });
    this.name = 'Unreachable';
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** The request may outlive the page: for the last signals of a closing tab. */
  keepalive?: boolean;
}

let whenSignedOut: () => void = () => {};

/** Says what happens when the server no longer knows who asks. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

/** The one way to the server: CSRF header, language, typed refusals. The answer is trusted to have the contract's shape. */
export async function call<Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as Answer;
  if (response.ok) return (await response.json()) as Answer;
  const refusal = new Refusal(await problemOf(response), secondsOf(response.headers.get('Retry-After')));
  if (response.status === 401 && refusal.slug !== 'bad-credentials') whenSignedOut();
  throw refusal;
}

async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': currentLanguage(),
    ...options.headers,
  };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = csrfToken(document.cookie);
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      keepalive: options.keepalive ?? false,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
}

/** Reads the token that the server's cookie asks to be sent back. */
export function csrfToken(cookies: string): string {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return found === undefined ? '' : decodeURIComponent(found.slice('XSRF-TOKEN='.length));
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null && 'title' in body) {
      return { type: 'about:blank', status: response.status, ...(body as Partial<Problem>) } as Problem;
    }
  } catch {
    // A proxy may answer with a page of its own: the status line has to do.
  }
  return { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header === null || Number.isNaN(seconds) ? null : seconds;
}
