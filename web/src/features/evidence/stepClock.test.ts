import { describe, expect, it } from 'vitest';
import type { ClaimStretch } from './requests';
import { StepClock } from './stepClock';

const MINUTE = 60_000;

function clocked() {
  let now = 0;
  let fails = false;
  const told: ClaimStretch[] = [];
  let made = 0;
  const clock = new StepClock({
    now: () => now,
    id: () => `t${++made}`,
    send: async (stretches) => {
      if (fails) throw new Error('offline');
      told.push(...stretches);
    },
  });
  return {
    clock,
    told,
    pass: (millis: number) => {
      now += millis;
    },
    cut: (off: boolean) => {
      fails = off;
    },
  };
}

const spans = (told: ClaimStretch[]) => told.map(({ claim_id, step, active_millis }) => [claim_id, step, active_millis]);

describe('the clock of a claim', () => {
  it('counts each step from sign to sign', async () => {
    const { clock, told, pass } = clocked();
    clock.sign('a', 'decide');
    pass(4_000);
    clock.sign('a', 'search');
    pass(10_000);
    clock.sign('a', 'search');
    pass(2_000);
    clock.sign('a', 'read');
    pass(30_000);
    clock.leave();
    await clock.flush();
    expect(spans(told)).toEqual([
      ['a', 'decide', 4_000],
      ['a', 'search', 12_000],
      ['a', 'read', 30_000],
    ]);
  });

  it('counts five minutes of a silence at most', async () => {
    const { clock, told, pass } = clocked();
    clock.sign('a', 'read');
    pass(40 * MINUTE);
    clock.sign('a', 'read');
    pass(MINUTE);
    clock.leave();
    await clock.flush();
    expect(spans(told)).toEqual([['a', 'read', 6 * MINUTE]]);
  });

  it('tells a long stretch in pieces that the server takes', async () => {
    const { clock, told, pass } = clocked();
    clock.sign('a', 'read');
    for (let minute = 0; minute < 60; minute += 4) {
      pass(4 * MINUTE);
      clock.sign('a', 'read');
    }
    clock.leave();
    await clock.flush();
    expect(told.reduce((sum, one) => sum + one.active_millis, 0)).toBe(60 * MINUTE);
    expect(told.every(({ active_millis }) => active_millis <= 30 * MINUTE)).toBe(true);
  });

  it('tells again what was not heard, under the same id', async () => {
    const { clock, told, pass, cut } = clocked();
    clock.sign('a', 'read');
    pass(1_000);
    clock.leave();
    cut(true);
    await clock.flush();
    cut(false);
    clock.sign('b', 'compute');
    pass(2_000);
    clock.leave();
    await clock.flush();
    await clock.flush();
    expect(told.map(({ time_id }) => time_id)).toEqual(['t1', 't2']);
  });
});
