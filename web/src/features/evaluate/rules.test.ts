import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../api/types';
import { aDraft, aMark, aProtocol } from './builders';
import { broken, capsOn, covers, unmet } from './rules';

const { rules } = aProtocol.rubric;
type Scores = Record<string, number | 'N/A'>;

const critical = aMark({ severity: 'critical' });
const strength = aMark({ id: 's', kind: 'strength', category: 'STR.insight', severity: 'neutral' });
const missing = aMark({ id: 'o', kind: 'weakness', category: 'COM.missing', severity: 'major', target: 'response' });
const calque = aMark({ id: 'l', kind: 'weakness', category: 'LAN.calque', severity: 'minor' });
const ambiguous = aMark({ id: 'a', kind: 'weakness', category: 'CLA.ambiguous', severity: 'minor' });

describe('consistency rules, as the server has them', () => {
  const cases: [string, Annotation[], Scores, string[]][] = [
    ['R1: a critical error caps overall at 2', [critical], { overall: 3 }, ['R1']],
    ['R1: overall 2 is within the cap', [critical], { overall: 2 }, []],
    ['R1: not applicable passes', [critical], { overall: 'N/A' }, []],
    ['R1: a criterion without a score passes', [critical], {}, []],
    ['R2: a major factual error caps accuracy at 3', [aMark()], { accuracy: 4 }, ['R2']],
    ['R2: a minor factual error does not', [aMark({ severity: 'minor' })], { accuracy: 4 }, []],
    ['R3: overall 5 with a major error asks for a reason', [aMark()], { overall: 5 }, ['R3']],
    ['R4: accuracy 3 without a supporting mark asks for a reason', [], { accuracy: 3 }, ['R4']],
    ['R4: not applicable does not ask', [], { accuracy: 'N/A' }, []],
    ['R4: a mark of the family supports it', [aMark({ severity: 'minor' })], { accuracy: 3 }, []],
    ['R4: a single listed category supports it', [calque], { accuracy: 3 }, []],
    ['R4: a category that is not listed does not', [ambiguous], { accuracy: 3 }, ['R4']],
    ['R4: a strength never counts as an error', [strength], { accuracy: 3 }, ['R4']],
    ['R4: a consequence of another mark still counts', [aMark({ severity: 'minor', consequence_of: 'm0' })], { accuracy: 3 }, []],
    ['R5: a major omission caps completeness at 3', [missing], { completeness: 4 }, ['R5']],
    ['R6: safety 1 sets overall to 1', [], { safety: 1, overall: 2 }, ['R6']],
    ['R6: safety 2 does not', [], { safety: 2, overall: 5 }, []],
    ['R7: identical scores with a mark ask', [strength], { accuracy: 4, overall: 4 }, ['R7']],
    ['R7: identical scores without marks do not', [], { accuracy: 4, overall: 4 }, []],
    ['R7: one score alone does not', [strength], { overall: 4, safety: 'N/A' }, []],
  ];

  test.each(cases)('%s', (_name, annotations, scores, expected) => {
    expect(broken(aDraft(scores, { annotations }), rules).map((rule) => rule.id)).toEqual(expected);
  });

  test('a soft rule is met by a reason, a hard one never', () => {
    const draft = aDraft({ overall: 5, accuracy: 5 }, { annotations: [aMark()], rule_reasons: { R2: 'x', R3: 'x', R7: ' ' } });
    expect(broken(draft, rules).map((rule) => rule.id)).toEqual(['R2', 'R3', 'R7']);
    expect(unmet(draft, rules).map((rule) => rule.id)).toEqual(['R2', 'R7']);
  });

  test('caps are known before a score, with their cause', () => {
    const draft = aDraft({ safety: 1 }, { annotations: [critical] });
    expect(capsOn(draft, rules, 'overall').map(({ rule, max, cause }) => [rule.id, max, cause.kind])).toEqual([
      ['R1', 2, 'marks'],
      ['R6', 1, 'rating'],
    ]);
    expect(capsOn(draft, rules, 'clarity')).toEqual([]);
  });

  test.each([
    ['*', 'FAC.number', true],
    ['FAC.*', 'FAC.number', true],
    ['FAC.*', 'FACT.number', false],
    ['FAC.*', 'FAC', false],
    ['COM.missing', 'COM.missing', true],
    ['COM.missing', 'COM.missing_part', false],
  ])('%s covers %s: %s', (pattern, category, expected) => {
    expect(covers(pattern, category)).toBe(expected);
  });
});
