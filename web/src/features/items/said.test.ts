import { expect, test } from 'vitest';
import type { ItemSubmission } from '../../api/leadTypes';
import type { Annotation } from '../../api/types';
import { aboutOf, counting, marksOn, marksOnTurns, scoreOf } from './said';

const aMark = (over: Partial<Annotation>): Annotation => ({
  id: 'm',
  target: 'span',
  start: 0,
  end: 3,
  exact: 'Luz',
  prefix: '',
  suffix: '',
  source_sha256: 'h',
  point: false,
  kind: 'weakness',
  category: 'CLA.padding',
  severity: 'minor',
  reason: '',
  consequence_of: null,
  guideline_rule: null,
  ...over,
});

const aSubmission = (over: Partial<ItemSubmission>, annotations: Annotation[] = []): ItemSubmission => ({
  resemblance: null,
  submission_id: 's1',
  assignment_id: 'a1',
  evaluator: 'ana',
  simulated: false,
  revision: 1,
  latest: true,
  repeat: false,
  submitted_at: '2026-11-24T10:00:00Z',
  protocol_version: '1.0.0',
  sha256: 'h',
  responses: ['r1'],
  content: {
    ratings: [{ criterion: 'tone', value: 4, not_applicable: false, reason: null }],
    annotations,
    no_errors: false,
    claims: [],
    justification: '',
    note: '',
    confidence: null,
    rule_reasons: {},
  },
  ...over,
});

test('a part that names no response speaks of the only one', () => {
  expect(aboutOf({}, { responses: ['r1'] })).toBe('r1');
  expect(aboutOf({ response_id: 'r2' }, { responses: ['r1', 'r2'] })).toBe('r2');
});

test('a revision gives way to the later one, and the first handed in stands first', () => {
  const first = aSubmission({ submission_id: 's1', latest: false });
  const second = aSubmission({ submission_id: 's2' });
  const third = aSubmission({ submission_id: 's3' });
  expect(counting([third, second, first])).toEqual([second, third]);
});

test('the marks of all stand in the order of the text, those on the whole last', () => {
  const ana = aSubmission({}, [aMark({ start: 9, end: 12 }), aMark({ target: 'response', start: null, end: null })]);
  const eva = aSubmission({ submission_id: 's2', evaluator: 'eva' }, [
    aMark({ start: 2, end: 4 }),
    aMark({ target: 'turn', turn: 0 }),
  ]);
  const other = aSubmission({ submission_id: 's3', responses: ['r2'] }, [aMark({})]);

  expect(marksOn('r1', [ana, eva, other]).map(({ evaluator, number, mark }) => [evaluator, number, mark.start])).toEqual([
    ['eva', 1, 2],
    ['ana', 2, 9],
    ['ana', 3, null],
  ]);
  expect(marksOnTurns([ana, eva]).map(({ evaluator, mark }) => [evaluator, mark.turn])).toEqual([['eva', 0]]);
});

test('a score, none given and not applicable are three things', () => {
  const submission = aSubmission({});
  submission.content.ratings.push({ criterion: 'safety', value: null, not_applicable: true, reason: null });
  expect(scoreOf(submission, 'r1', 'tone')).toBe(4);
  expect(scoreOf(submission, 'r1', 'safety')).toBeNull();
  expect(scoreOf(submission, 'r1', 'accuracy')).toBeUndefined();
  expect(scoreOf(submission, 'r2', 'tone')).toBeUndefined();
});
