import { describe, expect, test } from 'vitest';
import { glyphOf } from '../../text/markSigns';
import { aClaim, aDraft, aMark } from './builders';
import { apply, completed, emptyContent, numbered } from './draft';
import { advance, begin, type History, resume } from './history';

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

  test('removing a mark takes it off the claims that name it', () => {
    const claims = [aClaim({ id: 'x', annotation_ids: ['a', 'b'] }), aClaim({ id: 'y' })];
    const draft = aDraft({}, { annotations: [aMark({ id: 'a' }), aMark({ id: 'b' })], claims });
    expect(apply(draft, { kind: 'remove-mark', id: 'a' }).claims).toEqual([
      aClaim({ id: 'x', annotation_ids: ['b'] }),
      claims[1],
    ]);
  });

  test('an older draft gets what drafts have since been given; a whole one stays the same object', () => {
    const { annotation_ids: _, start: __, ...bare } = aClaim();
    const { note: ___, ...older } = aDraft({}, { claims: [bare as ReturnType<typeof aClaim>] });
    expect(completed(older as typeof emptyContent)).toEqual(aDraft({}, { claims: [aClaim()] }));
    const whole = aDraft({}, { claims: [aClaim()] });
    expect(completed(whole)).toBe(whole);
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

  test('adding several claims is one step, and so is joining two', () => {
    const claims = [aClaim({ id: 'a' }), aClaim({ id: 'b' })];
    const added = advance(begin(emptyContent), { kind: 'do', change: { kind: 'add-claims', claims } });
    const into = aClaim({ id: 'a', text: 'uno' });
    const joined = advance(added, { kind: 'do', change: { kind: 'merge-claims', into, gone: 'b' } });
    expect(joined.present.claims).toEqual([into]);
    expect(advance(joined, { kind: 'undo' }).present.claims).toEqual(claims);
    expect(advance(advance(joined, { kind: 'undo' }), { kind: 'undo' }).present.claims).toEqual([]);
  });

  test('typing in one field is one step', () => {
    const typed = write(write(write(begin(emptyContent), 'a'), 'ab'), 'abc');
    expect(advance(typed, { kind: 'undo' }).present.note).toBe('');
    const twice = write(add(typed, 'x'), 'abcd');
    expect(advance(twice, { kind: 'undo' }).present.note).toBe('abc');
  });

  test('writing the response better is one step, going back to the original another', () => {
    const rewrite = (history: History, text: string | null) =>
      advance(history, {
        kind: 'do',
        change: { kind: 'rewrite', rewrite: text === null ? null : { text, source_sha256: 'abc' } },
      });
    const written = rewrite(rewrite(begin(emptyContent), 'Lim'), 'Lima');
    const restored = rewrite(written, null);
    expect(restored.present.rewrite).toBeNull();
    expect(advance(restored, { kind: 'undo' }).present.rewrite?.text).toBe('Lima');
    expect(advance(written, { kind: 'undo' }).present).toEqual(emptyContent);
  });

  test('a new change drops what was undone', () => {
    const back = advance(add(begin(emptyContent), 'a'), { kind: 'undo' });
    expect(add(back, 'b').future).toEqual([]);
  });

  test('resumes with its steps where they belong to the draft, and without them where they do not', () => {
    const made = advance(add(add(begin(emptyContent), 'a'), 'b'), { kind: 'undo' });
    const { past, present, future } = structuredClone(made);
    const resumed = resume(made.present, { past, present, future });
    expect(advance(resumed, { kind: 'undo' }).present).toEqual(emptyContent);
    expect(advance(resumed, { kind: 'redo' }).present.claims).toHaveLength(2);
    expect(resume(emptyContent, { past, present, future }).past).toEqual([]);
    expect(resume(emptyContent, null).past).toEqual([]);
  });

  test('keeps a hundred steps', () => {
    let history = begin(emptyContent);
    for (let step = 0; step < 130; step++) history = add(history, String(step));
    expect(history.past).toHaveLength(100);
    for (let step = 0; step < 130; step++) history = advance(history, { kind: 'undo' });
    expect(history.present.claims).toHaveLength(30);
  });
});

test('an answer to a rubric item is given once, changed in place and explained', () => {
  const met = apply(emptyContent, { kind: 'answer-rubric', item: '1', to: { met: true } });
  expect(met.rubric_answers).toEqual([{ rubric_item: '1', met: true, reason: null }]);
  const changed = apply(met, { kind: 'answer-rubric', item: '1', to: { met: false } });
  const explained = apply(changed, { kind: 'answer-rubric', item: '1', to: { reason: 'Falta.' } });
  expect(explained.rubric_answers).toEqual([{ rubric_item: '1', met: false, reason: 'Falta.' }]);
  expect(apply(emptyContent, { kind: 'answer-rubric', item: '1', to: { reason: 'x' } }).rubric_answers).toEqual([]);
  const ofSide = apply(met, { kind: 'answer-rubric', item: '1', to: { met: false }, response: 'b' });
  expect(ofSide.rubric_answers).toHaveLength(2);
});

test('a mark on a turn is no error of the response', () => {
  const clean = apply(emptyContent, { kind: 'confirm-no-errors', confirmed: true });
  const mark = aMark({ target: 'turn', turn: 1, start: null, end: null, exact: null });
  expect(apply(clean, { kind: 'add-mark', mark }).no_errors).toBe(true);
  expect(apply(clean, { kind: 'add-mark', mark: aMark() }).no_errors).toBe(false);
});

test('conditions are confirmed as they were written, then met or not', () => {
  const written = apply(emptyContent, { kind: 'write-conditions', items: [{ text: 'Tres frases', met: null }], confirmed: true });
  expect(apply(written, { kind: 'meet-condition', index: 0, met: false }).conditions).toEqual({
    items: [{ text: 'Tres frases', met: false }],
    confirmed: true,
  });
  expect(apply(emptyContent, { kind: 'meet-condition', index: 0, met: true })).toEqual(emptyContent);
});

test('a guideline has one answer; the same again takes it back', () => {
  const once = apply(emptyContent, { kind: 'keep-guideline', rule: 'GC-01', answer: 'met' });
  const other = apply(once, { kind: 'keep-guideline', rule: 'GC-01', answer: 'not_met' });
  expect(other.guideline_answers).toEqual([{ rule: 'GC-01', answer: 'not_met' }]);
  expect(apply(other, { kind: 'keep-guideline', rule: 'GC-01', answer: 'not_met' }).guideline_answers).toEqual([]);
});

test('what was pasted counts as far as it can still be there', () => {
  const write = (text: string, pasted: number) => ({ kind: 'write', field: 'justification', text, pasted }) as const;
  const pasted = apply(emptyContent, write('abcdef', 5));
  expect(pasted.pasted_code_points).toBe(5);
  expect(apply(pasted, write('ab', 0)).pasted_code_points).toBe(2);
  expect(apply(pasted, write('', 0)).pasted_code_points).toBeNull();
});
