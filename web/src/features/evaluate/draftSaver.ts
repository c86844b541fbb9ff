import { Refusal, Unreachable } from '../../api/call';
import type { DraftView, Problem, SubmissionContent } from '../../api/types';
import type { DraftStore, LocalDraft } from './draftStore';
import { sameContent } from './sameContent';

/** How the draft stands between this device and the server. */
export type SavingState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsent'; changes: number; sending: boolean }
  | { kind: 'offline'; changes: number }
  | { kind: 'conflict'; mine: { content: SubmissionContent; at: string }; theirs: DraftView }
  | { kind: 'refused'; problem: Problem; changes: number };

export interface SaverEnvironment {
  put: (content: SubmissionContent, version: number) => Promise<DraftView>;
  store: Pick<DraftStore, 'write'>;
  now: () => number;
  /** Called when the state changes. */
  tell: (state: SavingState) => void;
  /** Called with each change made here, for other tabs of this browser. */
  announce: (draft: LocalDraft) => void;
}

export const DEBOUNCE_MILLIS = 800;
const RETRY_FIRST_MILLIS = 2_000;
const RETRY_MAX_MILLIS = 60_000;
/** More saves without an answer than this are not told from somebody else's. */
const SENT_MAX = 8;

/**
 * Keeps every change: at once on this device, then on the server with the version it was made on. A conflict keeps both
 * versions and waits for the person's choice; nothing is ever overwritten.
 */
export class DraftSaver {
  private state: SavingState;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private disposed = false;

  constructor(
    private local: LocalDraft,
    private readonly environment: SaverEnvironment,
    conflict: DraftView | null,
    savedAt: string | null,
  ) {
    this.state = local.unsent === 0 ? { kind: 'saved', at: savedAt } : { kind: 'unsent', changes: local.unsent, sending: false };
    if (conflict !== null)
      this.state = { kind: 'conflict', mine: { content: local.content, at: local.changedAt }, theirs: conflict };
    else if (local.unsent > 0) this.schedule(DEBOUNCE_MILLIS);
  }

  get current(): SavingState {
    return this.state;
  }

  get draft(): LocalDraft {
    return this.local;
  }

  /** A change was made here. */
  change(content: SubmissionContent): void {
    this.keep({ ...this.local, content, unsent: this.local.unsent + 1, changedAt: this.timestamp(), submissionKey: null });
    this.environment.announce(this.local);
    if (this.state.kind === 'conflict') {
      this.move({ ...this.state, mine: { content, at: this.local.changedAt } });
      return;
    }
    this.move(
      this.state.kind === 'offline'
        ? { kind: 'offline', changes: this.local.unsent }
        : { kind: 'unsent', changes: this.local.unsent, sending: this.sending !== null },
    );
    if (this.state.kind !== 'offline') this.schedule(DEBOUNCE_MILLIS);
  }

  /** Another tab of this browser changed or saved the draft. */
  heard(draft: LocalDraft): SubmissionContent | null {
    if (this.local.unsent > 0 && draft.version > this.local.version && draft.unsent === 0) {
      this.move({
        kind: 'conflict',
        mine: { content: this.local.content, at: this.local.changedAt },
        theirs: { version: draft.version, content: draft.content, saved_at: draft.changedAt },
      });
      return null;
    }
    if (this.local.unsent > 0 || draft.version < this.local.version) return null;
    // The other tab sends it; here it is only shown.
    this.local = { ...draft, unsent: 0 };
    this.move({ kind: 'saved', at: draft.unsent === 0 ? draft.changedAt : this.savedAt() });
    return draft.content;
  }

  /** Sends what is unsent now; resolves when the server has it or has said no. */
  async flush(): Promise<void> {
    if (this.state.kind === 'conflict' || this.disposed) return;
    if (this.sending !== null) await this.sending;
    if (this.local.unsent === 0) return;
    this.cancel();
    this.sending = this.send();
    await this.sending;
  }

  /** The person chose between the two versions of a conflict. The caller shows the chosen content. */
  choose(which: 'mine' | 'theirs'): SubmissionContent | null {
    if (this.state.kind !== 'conflict') return null;
    const { mine, theirs } = this.state;
    if (which === 'theirs') {
      this.keep({ ...this.local, content: theirs.content, version: theirs.version, unsent: 0 });
      this.move({ kind: 'saved', at: theirs.saved_at });
      return theirs.content;
    }
    this.keep({ ...this.local, content: mine.content, version: theirs.version, unsent: Math.max(1, this.local.unsent) });
    this.move({ kind: 'unsent', changes: this.local.unsent, sending: false });
    void this.flush();
    return mine.content;
  }

  /** The one key under which this work is submitted, however often it is retried. */
  submissionKey(make: () => string): string {
    const key = this.local.submissionKey ?? make();
    this.keep({ ...this.local, submissionKey: key });
    return key;
  }

  /** The connection is back: tries at once. */
  online(): void {
    this.failures = 0;
    if (this.state.kind === 'offline') void this.flush();
  }

  dispose(): void {
    this.disposed = true;
    this.cancel();
  }

  private async send(): Promise<void> {
    const { content, version, unsent } = this.local;
    this.keep({ ...this.local, sent: withSent(this.local.sent ?? [], content) });
    this.move({ kind: 'unsent', changes: unsent, sending: true });
    try {
      const saved = await this.environment.put(content, version);
      this.failures = 0;
      this.keep({ ...this.local, version: saved.version, unsent: Math.max(0, this.local.unsent - unsent), sent: [] });
      this.settle(saved);
    } catch (error) {
      this.failed(error);
    } finally {
      this.sending = null;
    }
  }

  private settle(saved: DraftView): void {
    if (this.state.kind === 'conflict') return;
    if (this.local.unsent > 0) {
      this.move({ kind: 'unsent', changes: this.local.unsent, sending: false });
      this.schedule(DEBOUNCE_MILLIS);
      return;
    }
    this.move({ kind: 'saved', at: saved.saved_at });
    this.environment.announce({ ...this.local, changedAt: saved.saved_at });
  }

  private failed(error: unknown): void {
    const changes = this.local.unsent;
    if (error instanceof Refusal && error.problem.current !== undefined && error.problem.status === 412) {
      this.conflicted(error.problem.current);
    } else if (error instanceof Unreachable || (error instanceof Refusal && isPassing(error.problem))) {
      this.failures++;
      this.move({ kind: 'offline', changes });
      this.schedule(Math.min(RETRY_MAX_MILLIS, RETRY_FIRST_MILLIS * 2 ** (this.failures - 1)));
    } else if (error instanceof Refusal) {
      this.move({ kind: 'refused', problem: error.problem, changes });
    } else {
      throw error;
    }
  }

  private conflicted(theirs: DraftView): void {
    if (sameContent(theirs.content, this.local.content)) {
      // An answer that was lost on its way: the server has this very draft.
      this.keep({ ...this.local, version: theirs.version, unsent: 0, sent: [] });
      this.move({ kind: 'saved', at: theirs.saved_at });
      return;
    }
    if (isOurs(theirs, this.local)) {
      // Our own earlier save, whose answer was lost: what came after it goes on top.
      this.keep({ ...this.local, version: theirs.version, sent: [] });
      this.move({ kind: 'unsent', changes: this.local.unsent, sending: false });
      this.schedule(DEBOUNCE_MILLIS);
      return;
    }
    this.move({ kind: 'conflict', mine: { content: this.local.content, at: this.local.changedAt }, theirs });
  }

  private keep(draft: LocalDraft): void {
    this.local = draft;
    // A browser that refuses to store still has the draft on screen and soon on the server.
    this.environment.store.write(draft).catch(() => undefined);
  }

  private move(state: SavingState): void {
    this.state = state;
    if (!this.disposed) this.environment.tell(state);
  }

  private savedAt(): string | null {
    return this.state.kind === 'saved' ? this.state.at : null;
  }

  private schedule(millis: number): void {
    this.cancel();
    if (!this.disposed) this.timer = setTimeout(() => void this.flush(), millis);
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private timestamp(): string {
    return new Date(this.environment.now()).toISOString();
  }
}

/** A refusal that says nothing about the work: the server is overloaded, or was asked too often. */
function isPassing(problem: Problem): boolean {
  return problem.status >= 500 || problem.status === 429;
}

/** What a reload starts from: the newer of device and server, or both when each has something the other lacks. */
export function restore(
  assignmentId: string,
  local: LocalDraft | null,
  server: DraftView | null,
  empty: SubmissionContent,
): { draft: LocalDraft; conflict: DraftView | null } {
  const version = server?.version ?? 0;
  if (local === null || local.unsent === 0 || sameContent(local.content, server?.content)) {
    const changedAt = server?.saved_at ?? new Date(0).toISOString();
    const submissionKey = local?.submissionKey ?? null;
    return {
      draft: { assignmentId, content: server?.content ?? empty, version, unsent: 0, changedAt, submissionKey },
      conflict: null,
    };
  }
  if (server === null || server.version === local.version) return { draft: local, conflict: null };
  return isOurs(server, local) ? { draft: { ...local, version, sent: [] }, conflict: null } : { draft: local, conflict: server };
}

/** Whether what the server has is something that this device sent. */
function isOurs(theirs: DraftView, local: LocalDraft): boolean {
  return (local.sent ?? []).some((sent) => sameContent(theirs.content, sent));
}

/** The first is the likeliest to have arrived: it went out while there still was a connection. */
function withSent([first, ...rest]: SubmissionContent[], content: SubmissionContent): SubmissionContent[] {
  return first === undefined ? [content] : [first, ...rest.slice(2 - SENT_MAX), content];
}
