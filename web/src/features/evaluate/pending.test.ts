import { expect, test } from 'vitest';
import type { ProtocolView, SubmissionContent } from '../../api/types';
import { aClaim, aDraft, aMark, aProtocol } from './builders';
import { checkJustification } from './justification/checks';
import { isHard, pendingOf as pendingIn } from './pending';
import { countWords } from './words';

const scores = { accuracy: 3, completeness: 4, safety: 'N/A', overall: 4 } as const;
const justified = { justification: `Dice «1971». ${'palabra '.repeat(40)}`, confidence: 2 } as const;
/** The claim that the mark rests on. */
const proof = aClaim({ annotation_ids: ['m1'] });
const judged = { response: ['Fue en 1971.'], conversation: [], categories: new Map(), earlier: null };
const pendingOf = (draft: SubmissionContent, protocol: ProtocolView) =>
  pendingIn(draft, protocol, checkJustification(draft, judged));
const kindsOf = (draft: SubmissionContent) => pendingOf(draft, aProtocol).map(({ kind }) => kind);

test('an empty draft lacks scores, the word on errors, the justification and the confidence', () => {
  expect(kindsOf(aDraft())).toEqual(['unrated', 'errors-unconfirmed', 'justification', 'confidence']);
});

test('complete work lacks nothing', () => {
  expect(pendingOf(aDraft(scores, { annotations: [aMark()], claims: [proof], ...justified }), aProtocol)).toEqual([]);
  expect(pendingOf(aDraft({ ...scores, accuracy: 5 }, { no_errors: true, ...justified }), aProtocol)).toEqual([]);
});

test('criteria without a score come as one entry', () => {
  const [first] = pendingOf(aDraft({ accuracy: 4, safety: 'N/A' }), aProtocol);
  expect(first).toEqual({ kind: 'unrated', criteria: ['completeness', 'overall'] });
});

test('a mark lacks its category, the reason of a grave one, the rule of a guideline error', () => {
  const annotations = [
    aMark({ id: 'a', start: 0, category: '' }),
    aMark({ id: 'b', start: 1, reason: ' ' }),
    aMark({ id: 'c', start: 2, kind: 'weakness', category: 'INS.system', severity: 'minor', reason: '' }),
    aMark({ id: 'd', start: 3, severity: 'minor', reason: '' }),
  ];
  const claims = [aClaim({ annotation_ids: ['b', 'd'] })];
  const lacks = pendingOf(aDraft(scores, { annotations, claims, ...justified }), aProtocol).flatMap((pending) =>
    pending.kind === 'mark' ? [[pending.mark.number, pending.lacks]] : [],
  );
  expect(lacks).toEqual([
    [1, 'category'],
    [2, 'reason'],
    [3, 'reason'],
    [3, 'guideline_rule'],
  ]);
});

test('a broken rule leads to its criterion, unless a reason is given', () => {
  const draft = aDraft({ ...scores, overall: 5 }, { annotations: [aMark()], claims: [proof], ...justified });
  expect(pendingOf(draft, aProtocol)).toMatchObject([{ kind: 'rule', criterion: 'overall' }]);
  expect(pendingOf({ ...draft, rule_reasons: { R3: 'Aun así es ejemplar.' } }, aProtocol)).toEqual([]);
});

test('a claim lacks its text or its verdict; only the text is refused by the server', () => {
  const draft = aDraft(scores, {
    annotations: [aMark()],
    ...justified,
    claims: [aClaim({ text: ' ' }), aClaim({ id: 'c2', verdict: null, annotation_ids: ['m1'] })],
  });
  expect(pendingOf(draft, aProtocol).map((pending) => [pending.kind, isHard(pending)])).toEqual([
    ['claim-text', true],
    ['claim-verdict', false],
  ]);
});

test('where the protocol wants proof, a verdict without any evidence is refused; elsewhere it stays provisional', () => {
  const bare = aClaim({ annotation_ids: ['m1'], verdict: 'contradicted' });
  const draft = aDraft(scores, { annotations: [aMark()], ...justified, claims: [bare] });
  const strict = {
    ...aProtocol,
    task_settings: { ...aProtocol.task_settings, proof: { required: true, queries: 3, connectors: 2 } },
  };
  expect(pendingOf(draft, aProtocol)).toEqual([]);
  expect(pendingOf(draft, strict).map((pending) => [pending.kind, isHard(pending)])).toEqual([['claim-proof', true]]);
  expect(pendingOf({ ...draft, claims: [{ ...bare, verdict: 'irrelevant' }] }, strict)).toEqual([]);
});

test('a factual error asks for a claim that names it; its consequences rest on the same one', () => {
  const annotations = [aMark(), aMark({ id: 'm2', start: 9, severity: 'minor', consequence_of: 'm1' })];
  const draft = aDraft(scores, { annotations, ...justified });
  const found = pendingOf(draft, aProtocol);
  expect(found).toMatchObject([{ kind: 'mark', mark: { number: 1 }, lacks: 'claim' }]);
  expect(found.some(isHard)).toBe(false);
  expect(pendingOf({ ...draft, claims: [aClaim()] }, aProtocol)).toHaveLength(1);
  expect(pendingOf({ ...draft, claims: [proof] }, aProtocol)).toEqual([]);
});

test('a check of the justification that is not met asks, and stops nobody', () => {
  const annotations = [aMark(), aMark({ id: 'b', start: 9, exact: 'azul', severity: 'critical', reason: 'Violeta.' })];
  const claims = [aClaim({ annotation_ids: ['m1', 'b'] })];
  const draft = aDraft({ ...scores, accuracy: 2, overall: 2 }, { annotations, claims, ...justified });
  expect(pendingOf(draft, aProtocol)).toMatchObject([
    { kind: 'justification', check: { id: 'J3' }, mark: { number: 2, mark: { id: 'b' } } },
  ]);
  expect(pendingOf(draft, aProtocol).some(isHard)).toBe(false);
  const named = { ...draft, justification: `${draft.justification} azul, será ChatGPT` };
  expect(pendingOf(named, aProtocol)).toMatchObject([{ check: { id: 'J5', name: 'ChatGPT' } }]);
});

test.each([
  ['', 0],
  ['  \n ', 0],
  ['Global 2.', 2],
  ['Dice «1971» — es 1871.', 4],
  ['uno\u00A0dos\ntres', 3],
])('%j has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected);
});

test('every rubric item of the prompt is asked for until it is answered', () => {
  const asked = [
    { id: 'a', text: 'Da la cifra', points: 5, axis: null },
    { id: 'b', text: 'Cita una fuente', points: 3, axis: null },
  ];
  const draft = aDraft(
    { ...scores, accuracy: 4 },
    {
      no_errors: true,
      ...justified,
      rubric_answers: [{ rubric_item: 'a', met: true, reason: null }],
    },
  );
  const found = pendingIn(draft, aProtocol, [], asked);
  expect(found).toEqual([{ kind: 'rubric-unanswered', count: 1, first: 1 }]);
  expect(found.every(isHard)).toBe(true);
});

test('the order of the work: conditions before the response, verdicts before the overall score, every guideline', () => {
  const order = { conditions_first: true, facts_first: true, guideline_checklist: true };
  const protocol: ProtocolView = { ...aProtocol, task_settings: { ...aProtocol.task_settings, order } };
  const draft = aDraft(scores, { annotations: [aMark()], claims: [{ ...proof, verdict: null }], ...justified });
  const first = protocol.conversational_guidelines.items[0]?.id ?? '';
  const hard = (content: SubmissionContent) =>
    pendingOf(content, protocol)
      .filter(isHard)
      .map(({ kind }) => kind);
  expect(hard(draft)).toEqual(['conditions', 'verdicts-first', 'guideline-unanswered']);
  const done: SubmissionContent = {
    ...draft,
    conditions: { confirmed: true, items: [{ text: 'Tres frases', met: null }] },
    claims: [proof],
    guideline_answers: protocol.conversational_guidelines.items.map(({ id }) => ({ rule: id, answer: 'met' })),
  };
  expect(first).not.toBe('');
  expect(pendingOf(done, protocol)).toEqual([{ kind: 'condition-open', index: 0 }]);
});
