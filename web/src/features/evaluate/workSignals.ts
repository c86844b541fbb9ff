import type { Signal, SignalBatch, SignalKind, SignalsView } from '../../api/types';

const ACTIVITY_EVERY_MILLIS = 10_000;
const QUEUE_MAX = 2_000;
const BATCH_MAX = 200;
/** How long work counts as active after its last sign (PAY.md 2). */
export const IDLE_MILLIS = 5 * 60_000;

export interface SignalEnvironment {
  now: () => number;
  send: (batch: SignalBatch, keepalive: boolean) => Promise<SignalsView>;
  /** The server's count of active time arrived. */
  tell: (activeMillis: number, at: number) => void;
}

/**
 * The signs of activity of one tab. They wait in a queue until the server has them, in the order of their numbers;
 * activity is reported at most once in ten seconds, and not while the evaluator has paused.
 */
export class WorkSignals {
  private queue: Signal[] = [];
  private seq = 0;
  private lastActivity = Number.NEGATIVE_INFINITY;
  private sending = false;
  private isPaused = false;

  constructor(
    private readonly tab: string,
    private readonly environment: SignalEnvironment,
  ) {}

  get paused(): boolean {
    return this.isPaused;
  }

  get waiting(): number {
    return this.queue.length;
  }

  /** When the last sign of work was, in epoch milliseconds. */
  get lastActive(): number {
    return this.lastActivity;
  }

  open(): void {
    this.isPaused = false;
    this.lastActivity = this.environment.now();
    this.push('open');
  }

  activity(): void {
    const now = this.environment.now();
    if (this.isPaused || now - this.lastActivity < ACTIVITY_EVERY_MILLIS) return;
    this.lastActivity = now;
    this.push('activity');
  }

  pause(): void {
    if (this.isPaused) return;
    this.isPaused = true;
    this.push('pause');
  }

  resume(): void {
    if (this.isPaused) this.open();
  }

  end(kind: 'close' | 'submit'): void {
    this.push(kind);
  }

  /** Sends what waits; what fails waits on. */
  async flush(keepalive = false): Promise<void> {
    if ((this.sending && !keepalive) || this.queue.length === 0) return;
    this.sending = true;
    const batch = this.queue.slice(0, BATCH_MAX);
    try {
      const sentAt = this.environment.now();
      const { active_millis } = await this.environment.send({ sent_at: sentAt, signals: batch }, keepalive);
      const last = batch.at(-1)?.seq ?? 0;
      this.queue = this.queue.filter((signal) => signal.seq > last);
      this.environment.tell(active_millis, batch.at(-1)?.t ?? sentAt);
    } catch {
      // Not heard: the next batch says it again; the server knows signals by tab and number.
    } finally {
      this.sending = false;
    }
  }

  private push(kind: SignalKind): void {
    this.seq += 1;
    this.queue.push({ tab: this.tab, seq: this.seq, t: this.environment.now(), kind });
    if (this.queue.length > QUEUE_MAX) this.queue.shift();
  }
}

/** Active time now: what the server counted, and since its last signal what runs here. */
export function activeNow(counted: { millis: number; at: number }, signals: WorkSignals, now: number): number {
  if (signals.paused) return counted.millis;
  const until = Math.min(now, signals.lastActive + IDLE_MILLIS);
  return counted.millis + Math.max(0, until - counted.at);
}

/** Why the clock stands, if it does. */
export function standsBecause(signals: WorkSignals, now: number): 'paused' | 'idle' | null {
  if (signals.paused) return 'paused';
  return now - signals.lastActive > IDLE_MILLIS ? 'idle' : null;
}
