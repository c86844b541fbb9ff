// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentKeyMap, recalled, remember } from './chosen';
import { chooseKeys, followKeys, forgetKeys } from './ownKeys';

let asked: string[] = [];
let stored: unknown;
let isReachable = true;

beforeEach(() => {
  asked = [];
  stored = { keys: {}, single_keys: true };
  isReachable = true;
  forgetKeys();
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    if (!isReachable) throw new TypeError('no connection');
    asked.push(`${method} ${path}`);
    if (body !== undefined) stored = JSON.parse(body);
    return new Response(JSON.stringify(stored));
  });
});

afterEach(() => vi.unstubAllGlobals());

const chosen = { keys: { 'text.strength': 'K' }, single_keys: true };

test('a choice acts at once, is remembered here and stored on the server', async () => {
  const sent = chooseKeys('ana', chosen);
  expect(currentKeyMap().keyOf('text.strength')).toBe('K');
  expect(recalled()).toMatchObject({ ...chosen, account: 'ana', unsent: true });
  await sent;
  expect(stored).toEqual(chosen);
  expect(recalled()).toMatchObject({ unsent: false });
});

test('what was chosen without a connection acts, and is sent before anything is asked', async () => {
  isReachable = false;
  await expect(chooseKeys('ana', chosen)).rejects.toThrow();
  await expect(followKeys('ana')).rejects.toThrow();
  expect(currentKeyMap().keyOf('text.strength')).toBe('K');
  isReachable = true;
  await followKeys('ana');
  expect(asked).toEqual(['PUT /api/v1/account/keys']);
  expect(stored).toEqual(chosen);
});

test('quick changes end on the server with the last', async () => {
  const first = chooseKeys('ana', chosen);
  const second = chooseKeys('ana', { ...chosen, single_keys: false });
  await Promise.all([first, second]);
  expect(stored).toEqual({ ...chosen, single_keys: false });
  expect(recalled()).toMatchObject({ single_keys: false, unsent: false });
  expect(currentKeyMap().keyOf('text.strength')).toBeNull();
});

test("the server's word counts on another machine, and nobody gets the keys of who was here before", async () => {
  remember({ keys: { 'text.strength': 'M' }, single_keys: true, account: 'ines', unsent: true });
  stored = chosen;
  await followKeys('ana');
  expect(asked).toEqual(['GET /api/v1/account/keys']);
  expect(currentKeyMap().keyOf('text.strength')).toBe('K');
  expect(recalled()).toMatchObject({ account: 'ana', keys: chosen.keys });
});

test('who signs out while a choice is on its way leaves nothing behind', async () => {
  const sent = chooseKeys('ana', chosen);
  forgetKeys();
  await sent;
  expect(recalled()).toBeNull();
  expect(currentKeyMap().keyOf('text.strength')).toBe('1');
});
