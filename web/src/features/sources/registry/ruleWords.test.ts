import { expect, test } from 'vitest';
import { NO_PLACE, ruleOf, wordsOf } from './ruleWords';
import { aRule } from './someRules';

test('a rule that is written again is the same, with what no field shows', () => {
  const rule = aRule('one', { scope: 'demografía', review_by: '2027-01-31', countries: ['MX', 'ES'] });
  expect(ruleOf(wordsOf(rule), rule, new Set(['one']))).toEqual(rule);
});

test('a review date that is taken away is absent', () => {
  const rule = aRule('one', { review_by: '2027-01-31' });
  expect(ruleOf({ ...wordsOf(rule), reviewBy: '' }, rule, new Set())).not.toHaveProperty('review_by');
});

test('a new rule has a free identifier and tidy lists', () => {
  const words = { ...wordsOf(null), name: ' Mi Fuente ', langs: 'es; en', countries: 'mx,  es', match: [NO_PLACE] };
  expect(ruleOf(words, null, new Set(['mi-fuente']))).toMatchObject({
    id: 'mi-fuente-2',
    name: 'Mi Fuente',
    langs: ['es', 'en'],
    countries: ['MX', 'ES'],
  });
});

test('an address that is pasted as a host becomes host and path', () => {
  const match = [
    { host: 'https://WWW.Example.org/ley?x=1', path: '/', subdomains: true },
    { host: 'Example.org.', path: '', subdomains: false },
  ];
  expect(ruleOf({ ...wordsOf(null), match }, null, new Set()).match).toEqual([
    { host: 'www.example.org', path: '/ley', subdomains: true },
    { host: 'example.org', path: '/', subdomains: false },
  ]);
});
