import { expect, test } from 'vitest';
import { commandOf } from './useTaskKeys';

const press = (key: string, change: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

test.each([
  ['Ctrl Enter submits', press('Enter', { ctrlKey: true }), false, 'submit'],
  ['Ctrl S saves, also while writing', press('s', { ctrlKey: true }), true, 'save'],
  ['Ctrl . pauses', press('.', { ctrlKey: true }), false, 'pause'],
  ['Ctrl Z undoes', press('z', { ctrlKey: true }), false, 'undo'],
  ['Ctrl Shift Z redoes', press('Z', { ctrlKey: true, shiftKey: true }), false, 'redo'],
  ['a text field keeps its own undo', press('z', { ctrlKey: true }), true, null],
  ['Alt 3 goes to the rubric', press('3', { altKey: true, code: 'Digit3' }), true, 2],
  ['Alt S skips, whatever the layout types', press('ß', { altKey: true, code: 'KeyS' }), false, 'skip'],
  ['Alt N opens the note', press('n', { altKey: true, code: 'KeyN' }), false, 'note'],
  ['Alt J goes to the justification', press('j', { altKey: true, code: 'KeyJ' }), true, 'justification'],
  ['Alt R rewrites', press('r', { altKey: true, code: 'KeyR' }), false, 'rewrite'],
  ['? helps', press('?'), false, 'help'],
  ['? is a character while writing', press('?'), true, null],
  ['F6 goes to the next region', press('F6'), true, 'region'],
  ['other keys are left alone', press('q'), false, null],
])('%s', (_name, event, writing, expected) => {
  expect(commandOf(event, writing)).toBe(expected);
});
