import { IDLE_MILLIS } from '../evaluate/workSignals';
import type { ClaimStretch } from './requests';

/** What is done on a claim. */
export type ClaimStep = ClaimStretch['step'];

/** The server takes no longer stretch at once; a longer one is told in pieces. */
const STRETCH_MAX = 25 * 60_000;
const BATCH_MAX = 200;

export interface StepClockEnvironment {
  now: () => number;
  id: () => string;
  send: (stretches: ClaimStretch[], keepalive: boolean) => Promise<unknown>;
}

/**
 * How long one works on which step of a claim. Time counts from one sign of work to the next, and for as long after a sign
 * as active time does (PAY.md 2). Stretches wait until the server has them, and are known to it by their ids.
 */
export class StepClock {
  private at: { claim: string; step: ClaimStep; since: number; millis: number } | null = null;
  private waiting: ClaimStretch[] = [];

  constructor(private readonly environment: StepClockEnvironment) {}

  /** A sign of work on a step of a claim. */
  sign(claim: string, step: ClaimStep): void {
    const now = this.environment.now();
    this.count(now);
    if (this.at?.claim === claim && this.at.step === step && this.at.millis < STRETCH_MAX) return;
    this.close();
    this.at = { claim, step, since: now, millis: 0 };
  }

  /** What was so far is finished, and the same goes on. */
  cut(): void {
    this.count(this.environment.now());
    this.close();
  }

  /** The claim is left. */
  leave(): void {
    this.cut();
    this.at = null;
  }

  /** Tells what is finished; what fails waits on. */
  async flush(keepalive = false): Promise<void> {
    const batch = this.waiting.slice(0, BATCH_MAX);
    if (batch.length === 0) return;
    try {
      await this.environment.send(batch, keepalive);
      this.waiting = this.waiting.filter((one) => !batch.includes(one));
    } catch {
      // Told again with the next ones: it is a count for the lead, and nobody's work waits for it.
    }
  }

  private count(now: number): void {
    if (this.at === null) return;
    this.at.millis += Math.max(0, Math.min(now - this.at.since, IDLE_MILLIS));
    this.at.since = now;
  }

  private close(): void {
    if (this.at === null || this.at.millis < 1) return;
    const { claim, step, millis } = this.at;
    this.waiting.push({ time_id: this.environment.id(), claim_id: claim, step, active_millis: Math.round(millis) });
    this.at = { ...this.at, millis: 0 };
  }
}
