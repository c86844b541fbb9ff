import { describe, expect, test } from 'vitest';
import { aClaim, aDraft, aMark } from './builders';
import { apply, emptyContent, glyphOf, numbered } from './draft';
import { advance, begin, type History } from './history';

describe('the draft', () => {
  test('a score replaces not applicable, and the other way round', () => {
    const once = apply(emptyContent, { kind: 'rate', criterion: 'accuracy', value: 4 });
    const twice = apply(once, { kind: 'rate-not-applicable', criterion: 'accuracy' });
    expect(once.ratings).toEqual([{ criterion: 'accuracy', value: 4, not_applicable: false, reason: null }]);
    expect(twice.ratings).toEqual([{ criterion: 'accuracy', value: null, not_applicable: true, reason: null }]);
    expect(emptyContent.ratings).toEqual([]);
  });

  test('an error mark takes back "no errors"; a strength does not', () => {
    const confirmed = apply(emptyContent, { kind: 'confirm-no-errors', confirmed: true });
    expect(apply(confirmed, { kind: 'add-mark', mark: aMark() }).no_errors).toBe(false);
    expect(apply(confirmed, { kind: 'add-mark', mark: aMark({ kind: 'strength' }) }).no_errors).toBe(true);
  });

  test('removing a mark frees its consequences', () => {
    const draft = aDraft({}, { annotations: [aMark({ id: 'a' }), aMark({ id: 'b', consequence_of: 'a' })] });
    expect(apply(draft, { kind: 'remove-mark', id: 'a' }).annotations).toEqual([aMark({ id: 'b', consequence_of: null })]);
  });

  test('marks are numbered by their place, those on the whole response last', () => {
    const whole = aMark({ id: 'w', start: null, end: null });
    const marks = [whole, aMark({ id: 'b', start: 9, end: 12 }), aMark({ id: 'a', start: 9, end: 10 })];
    expect(numbered(marks).map(({ mark, number }) => [mark.id, number])).toEqual([
      ['a', 1],
      ['b', 2],
      ['w', 3],
    ]);
  });

  test('kinds differ by sign, omissions by a caret', () => {
    expect([aMark(), aMark({ kind: 'weakness' }), aMark({ kind: 'strength' }), aMark({ point: true })].map(glyphOf)).toEqual([
      '×',
      '−',
      '+',
      '^',
    ]);
  });
});

describe('undo and redo', () => {
  const write = (history: History, text: string) =>
    advance(history, { kind: 'do', change: { kind: 'write', field: 'note', text } });
  const add = (history: History, id: string) =>
    advance(history, { kind: 'do', change: { kind: 'add-claim', claim: aClaim({ id }) } });

  test('go one step back and forth', () => {
    const two = add(add(begin(emptyContent), 'a'), 'b');
    const back = advance(two, { kind: 'undo' });
    expect(back.present.claims.map(({ id }) => id)).toEqual(['a']);
    expect(advance(back, { kind: 'redo' }).present).toEqual(two.present);
    expect(advance(begin(emptyContent), { kind: 'undo' })).toEqual(begin(emptyContent));
    expect(advance(begin(emptyContent), { kind: 'redo' })).toEqual(begin(emptyContent));
  });

  test('typing in one field is one step', () => {
    const typed = write(write(write(begin(emptyContent), 'a'), 'ab'), 'abc');
    expect(advance(typed, { kind: 'undo' }).present.note).toBe('');
    const twice = write(add(typed, 'x'), 'abcd');
    expect(advance(twice, { kind: 'undo' }).present.note).toBe('abc');
  });

  test('a new change drops what was undone', () => {
    const back = advance(add(begin(emptyContent), 'a'), { kind: 'undo' });
    expect(add(back, 'b').future).toEqual([]);
  });

  test('keeps a hundred steps', () => {
    let history = begin(emptyContent);
    for (let step = 0; step < 130; step++) history = add(history, String(step));
    expect(history.past).toHaveLength(100);
    for (let step = 0; step < 130; step++) history = advance(history, { kind: 'undo' });
    expect(history.present.claims).toHaveLength(30);
  });
});
