import { expect, test } from 'vitest';
import { drawn, type Press, pressed } from './pressed';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});
const altGr = { getModifierState: (name: string) => name === 'AltGraph' };

test.each<[string, Press, string | null]>([
  ['a letter, whatever its case', press('b'), 'B'],
  ['a letter with Caps Lock or Shift', press('B', { shiftKey: true }), 'B'],
  ['a letter of Spanish', press('ñ', { code: 'Semicolon' }), 'Ñ'],
  ['a letter that has no upper case of one character', press('ß'), 'ß'],
  ['? of a Spanish layout: Shift with the key beside 0', press('?', { shiftKey: true, code: 'Minus' }), '?'],
  ['? of an English layout: Shift with /', press('?', { shiftKey: true, code: 'Slash' }), '?'],
  [', of any layout', press(',', { code: 'Comma' }), ','],
  ['. of any layout', press('.', { code: 'Period' }), '.'],
  ['; of a Spanish layout, which is Shift with the comma, is not the comma', press(';', { shiftKey: true, code: 'Comma' }), ';'],
  ['a digit of the number pad', press('3', { code: 'Numpad3' }), '3'],
  ['a digit that a French layout types with Shift', press('3', { shiftKey: true, code: 'Digit3' }), '3'],
  ['the empty place', press(' '), 'Space'],
  ['AltGr as Windows reports it', press('@', { ctrlKey: true, altKey: true, code: 'Digit2', ...altGr }), '@'],
  ['AltGr as Linux reports it', press('#', { code: 'Digit3', ...altGr }), '#'],
  ['Ctrl with Alt, which is no key of ours', press('q', { ctrlKey: true, altKey: true }), null],
  ['an accent that waits for its letter', press('Dead', { code: 'BracketLeft' }), null],
  ['a letter that is being composed', press('a', { isComposing: true }), null],
  ['a modifier alone', press('Shift', { shiftKey: true }), null],
  ['Tab, which walks', press('Tab'), null],
  ['Ctrl', press('s', { ctrlKey: true }), 'Ctrl+S'],
  ['Cmd of a Mac', press('s', { metaKey: true }), 'Ctrl+S'],
  ['Ctrl on a Greek layout, by the position', press('σ', { ctrlKey: true, code: 'KeyS' }), 'Ctrl+S'],
  ['Ctrl with a point', press('.', { ctrlKey: true, code: 'Period' }), 'Ctrl+.'],
  ['Ctrl with a point that a French layout types with Shift', press('.', { ctrlKey: true, shiftKey: true }), 'Ctrl+.'],
  ['Ctrl with Shift', press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
  ['Alt, whatever a Mac types with it', press('ß', { altKey: true, code: 'KeyS' }), 'Alt+S'],
  ['Alt with what is an accent on a Mac', press('Dead', { altKey: true, code: 'KeyN' }), 'Alt+N'],
  ['Alt by the letter, not the place, of a French layout', press('a', { altKey: true, code: 'KeyQ' }), 'Alt+A'],
  ['Alt with a digit of a French layout', press('"', { altKey: true, code: 'Digit3' }), 'Alt+3'],
  ['Alt with Shift and a letter, three keys at once', press('S', { altKey: true, shiftKey: true, code: 'KeyS' }), null],
  ['arrows with what is held', press('ArrowLeft', { altKey: true, shiftKey: true }), 'Alt+Shift+ArrowLeft'],
  ['F6 back', press('F6', { shiftKey: true }), 'Shift+F6'],
])('%s', (_name, event, expected) => {
  expect(pressed(event)).toBe(expected);
});

test.each([
  ['Ctrl+Shift+Z', 'Ctrl ⇧ Z'],
  ['Ctrl++', 'Ctrl +'],
  ['+', '+'],
  ['Alt+Shift+ArrowLeft', 'Alt ⇧ ←'],
  ['Ctrl+Enter', 'Ctrl ⏎'],
  ['Delete', 'Supr'],
])('%s is drawn as %s', (key, cap) => {
  expect(drawn(key, 'es')).toBe(cap);
});

test('Delete has its own name in each language', () => {
  expect(drawn('Delete', 'en')).toBe('Del');
});
