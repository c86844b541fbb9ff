import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AssignmentView, SubmissionContent } from '../src/api/types';
import { call } from './api';
import { seeded } from './seeded';
import { type OwnWorld, type TakenTask, takeTask } from './world';

/** What happens to people at any moment. */
type Mishap = 'network' | 'server' | 'tab';

/** One key or one word, and what is wanted of the draft from then on. */
export interface Step<Wanted> {
  press: (page: Page) => Promise<unknown>;
  want?: (wanted: Wanted) => void;
}

/** Work of one kind of task: pieces of it in any order, and how a draft says what was wanted. */
export interface Trade<Wanted> {
  pieces: ((turn: number) => Step<Wanted>[])[];
  wanted: () => Wanted & { justification: string };
  /** What a draft holds of it, with the responses in the order in which they are shown. */
  kept: (content: SubmissionContent, responses: readonly string[]) => Wanted;
}

const PIECES = 16;
const PAUSE_MILLIS_MAX = 900;

/**
 * Somebody works on a task while the network goes, the server is killed and the tab is closed, each at moments drawn by
 * a seed; in the end the server has all that was done, to the last key before each of them.
 */
export async function workThroughMishaps<Wanted>(
  here: OwnWorld,
  project: string,
  trade: Trade<Wanted>,
  seed: number,
): Promise<void> {
  const { page, id } = await takeTask(here, project);
  const worker = new Worker(here, { page, id, faults: [] }, trade, seed);
  await worker.work();
  await worker.settle();
  const { draft, responses } = await call<AssignmentView>(worker.page, 'GET', `assignments/${id}`);
  const shown = responses.map((response) => response.response_id);
  expect(draft === null ? null : trade.kept(draft.content, shown), `seed ${seed}`).toEqual(worker.wanted);
  await worker.page.context().close();
}

class Worker<Wanted> {
  readonly wanted: Wanted & { justification: string };
  page: Page;
  private readonly random: (below: number) => number;
  private stepsOffline = 0;
  private restarted: Promise<void> | null = null;

  constructor(
    private readonly here: OwnWorld,
    private readonly task: TakenTask,
    private readonly trade: Trade<Wanted>,
    private readonly seed: number,
  ) {
    this.page = task.page;
    this.wanted = trade.wanted();
    this.random = seeded(seed);
  }

  async work(): Promise<void> {
    const mishaps = this.draw(['server', 'network', 'network', 'tab', 'tab', 'tab']);
    for (let turn = 0; turn < PIECES; turn++) {
      const piece = this.trade.pieces[this.random(this.trade.pieces.length)];
      const steps = piece?.(turn) ?? [];
      const mishap = mishaps.get(turn);
      const moment = this.random(steps.length);
      for (const [at, { press, want }] of steps.entries()) {
        await press(this.page);
        want?.(this.wanted);
        if (mishap !== undefined && at === moment) {
          await this.befall(mishap);
          // Whoever opened the task again begins with something new.
          if (mishap === 'tab') break;
        }
        await this.pass();
      }
    }
  }

  /** All is well again, and what is unsent goes out. */
  async settle(): Promise<void> {
    await this.recover();
    await this.page.keyboard.press('Control+s');
    await this.page
      .locator('.saved', { hasText: /\d\d:\d\d:\d\d/ })
      .first()
      .waitFor();
  }

  /** Which mishap comes in which piece of work. */
  private draw(mishaps: Mishap[]): Map<number, Mishap> {
    const turns = Array.from({ length: PIECES }, (_, turn) => turn);
    return new Map(mishaps.map((mishap) => [turns.splice(this.random(turns.length), 1)[0] ?? 0, mishap]));
  }

  private async befall(mishap: Mishap): Promise<void> {
    switch (mishap) {
      case 'network':
        await this.page.context().setOffline(true);
        this.stepsOffline = 1 + this.random(12);
        break;
      case 'server':
        await this.restarted;
        await this.here.product.kill();
        this.restarted = this.here.product.restart();
        break;
      case 'tab': {
        const context = this.page.context();
        await this.page.close({ runBeforeUnload: false });
        await this.recover(context);
        this.page = await context.newPage();
        await this.page.goto(`${this.here.product.url}tasks/${this.task.id}`);
        await this.page.locator('.reading').first().waitFor();
        const text = await this.page.locator('#justification').inputValue();
        expect(text, `after the tab was closed, seed ${this.seed}`).toBe(this.wanted.justification);
      }
    }
  }

  private async recover(context = this.page.context()): Promise<void> {
    this.stepsOffline = 0;
    await context.setOffline(false);
    await this.restarted;
  }

  /** Time goes by: mostly as between keys, sometimes long enough for something to be sent. */
  private async pass(): Promise<void> {
    if (this.stepsOffline > 0 && --this.stepsOffline === 0) await this.page.context().setOffline(false);
    if (this.random(4) === 0) await this.page.waitForTimeout(this.random(PAUSE_MILLIS_MAX));
  }
}
