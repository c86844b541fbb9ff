import { expect, test } from 'vitest';
import type { SignalBatch } from '../../api/types';
import { activeNow, IDLE_MILLIS, standsBecause, WorkSignals } from './workSignals';

function aTab() {
  const clock = { now: 1_000_000, online: true };
  const sent: SignalBatch[] = [];
  const counted: number[] = [];
  const signals = new WorkSignals('tab', {
    now: () => clock.now,
    send: async (batch) => {
      if (!clock.online) throw new Error('offline');
      sent.push(structuredClone(batch));
      return { active_millis: 5_000 };
    },
    tell: (millis) => counted.push(millis),
  });
  return { clock, sent, counted, signals };
}

test('activity is reported at most once in ten seconds', async () => {
  const { clock, sent, signals } = aTab();
  signals.open();
  for (let second = 0; second < 30; second++) {
    clock.now += 1_000;
    signals.activity();
  }
  await signals.flush();
  expect(sent[0]?.signals.map(({ seq, t, kind }) => [seq, t, kind])).toEqual([
    [1, 1_000_000, 'open'],
    [2, 1_010_000, 'activity'],
    [3, 1_020_000, 'activity'],
    [4, 1_030_000, 'activity'],
  ]);
});

test('what is not heard is said again, in the same order and with the same numbers', async () => {
  const { clock, sent, counted, signals } = aTab();
  signals.open();
  clock.online = false;
  await signals.flush();
  signals.pause();
  expect(signals.waiting).toBe(2);
  clock.online = true;
  await signals.flush();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.signals.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'open'],
    [2, 'pause'],
  ]);
  expect([signals.waiting, counted]).toEqual([0, [5_000]]);
});

test('a paused tab reports nothing until it goes on', async () => {
  const { clock, sent, signals } = aTab();
  signals.open();
  signals.pause();
  clock.now += 60_000;
  signals.activity();
  signals.pause();
  signals.resume();
  signals.end('submit');
  await signals.flush();
  expect(sent[0]?.signals.map(({ kind }) => kind)).toEqual(['open', 'pause', 'open', 'submit']);
});

test('the clock runs on from the count, and stands after five minutes without a sign', () => {
  const { clock, signals } = aTab();
  signals.open();
  const counted = { millis: 60_000, at: clock.now };
  expect(activeNow(counted, signals, clock.now + 30_000)).toBe(90_000);
  expect(activeNow(counted, signals, clock.now + 2 * IDLE_MILLIS)).toBe(60_000 + IDLE_MILLIS);
  expect(standsBecause(signals, clock.now + IDLE_MILLIS + 1)).toBe('idle');
  signals.pause();
  expect([standsBecause(signals, clock.now), activeNow(counted, signals, clock.now + 30_000)]).toEqual(['paused', 60_000]);
});
