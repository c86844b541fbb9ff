import { describe, expect, test } from 'vitest';
import type { SourceRule, Tier } from '../requests';
import { aRule } from './someRules';
import { fitOf, isAddress, UNKNOWN } from './sourceRules';

const at = (id: string, tier: Tier, host: string, path: string, subdomains: boolean): SourceRule =>
  aRule(id, { tier, match: [{ host, path, subdomains }] });

/** The rules and cases of `SourceRulesTest`: the server and this screen say the same. */
const RULES = [
  at('all', 'B', 'example.org', '/', true),
  at('blog', 'D', 'blog.example.org', '/', true),
  at('law', 'A', 'example.org', '/ley', true),
  at('old-law', 'C', 'example.org', '/ley/vieja/', true),
  at('alone', 'A', 'www.gob.mx', '/', false),
];

describe('the rule that fits best decides', () => {
  test.each<[string, Tier]>([
    ['https://example.org/', 'B'],
    ['https://example.org', 'B'],
    ['https://WWW.Example.org./x', 'B'],
    ['https://a.b.example.org/x', 'B'],
    ['https://example.org/ley', 'A'],
    ['https://example.org/ley?a=1#b', 'A'],
    ['https://example.org/ley/12', 'A'],
    ['https://example.org/leyes', 'B'],
    ['https://example.org/ley/vieja/1', 'C'],
    ['https://example.org/ley/vieja', 'A'],
    ['https://blog.example.org/ley/12', 'D'],
    ['https://x.blog.example.org/', 'D'],
    ['https://notexample.org/', 'D'],
    ['https://example.org.evil.test/', 'D'],
    ['https://evil.test/?https://example.org/ley', 'D'],
    ['https://evil.test/https://example.org/ley', 'D'],
    ['https://www.gob.mx/salud', 'A'],
    ['https://x.www.gob.mx/salud', 'D'],
    ['https://sat.gob.mx/', 'D'],
    ['not an address', 'D'],
    ['mailto:someone@example.org', 'D'],
  ])('%s is of tier %s', (url, tier) => {
    expect(fitOf(RULES, url)?.rule.tier ?? UNKNOWN).toBe(tier);
  });
});

test('the place that fits is told, of a rule with several', () => {
  const rule = aRule('two', {
    match: [
      { host: 'a.test', path: '/', subdomains: false },
      { host: 'b.test', path: '/x', subdomains: true },
    ],
  });
  expect(fitOf([rule], 'https://y.b.test/x/1')?.match.host).toBe('b.test');
});

test('what has no host is no address', () => {
  expect(['https://a.test', 'not an address', 'mailto:a@a.test', ''].map(isAddress)).toEqual([true, false, false, false]);
});
