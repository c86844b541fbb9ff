import { describe, expect, test } from 'vitest';
import { Anchoring, requestOf } from './anchorLine';

const answer = (request: unknown) => new Anchoring().answer(requestOf({ number: 1, text: JSON.stringify(request) }));

describe('one line of spans anchor', () => {
  test('a selection becomes a place with its quotation and 32 code points on either side', () => {
    const before = '🎉'.repeat(40);
    expect(answer({ markdown: `${before}Es **muy** bueno`, select: { text: 'muy', occurrence: 1 } })).toEqual({
      start: 45,
      end: 48,
      exact: 'muy',
      prefix: `${'🎉'.repeat(27)}Es **`,
      suffix: '** bueno',
    });
  });

  test('occurrences count from 1, and the first is meant when none is named', () => {
    const select = { text: 'sol' };
    expect(answer({ markdown: 'sol y sol', select: { ...select, occurrence: 2 } })).toMatchObject({ start: 6 });
    expect(answer({ markdown: 'sol y sol', select })).toMatchObject({ start: 0 });
    expect(answer({ markdown: 'sol y sol', select: { ...select, occurrence: null } })).toMatchObject({ start: 0 });
  });

  test.each([
    ['luna', 1, 'text-not-found', 'the text does not occur in the rendered text'],
    ['sol', 3, 'occurrence-not-found', 'occurrence 3 was asked for, and the text occurs 2 times'],
    ['y', 2, 'occurrence-not-found', 'occurrence 2 was asked for, and the text occurs once'],
    [' \n', 1, 'nothing-selected', 'the text is nothing but white space'],
  ])('%j number %i has no anchor: %s', (text, occurrence, code, message) => {
    expect(answer({ markdown: 'sol y sol', select: { text, occurrence } })).toEqual({ error: { code, message } });
  });

  test('other members are left alone, and texts may alternate', () => {
    const anchoring = new Anchoring();
    for (const word of ['uno', 'dos', 'uno']) {
      const request = { id: 7, markdown: `**${word}**`, select: { text: word, note: '' } };
      expect(anchoring.answer(requestOf({ number: 1, text: JSON.stringify(request) }))).toMatchObject({ exact: word });
    }
  });

  test.each([
    ['{"markdown": "a"', 'line 3: this is not valid JSON'],
    ['["a"]', 'line 3: expected one JSON object'],
    ['{"select": {"text": "a"}}', 'line 3, field markdown: expected a text'],
    ['{"markdown": "a"}', 'line 3, field select: expected an object'],
    ['{"markdown": "a", "select": "a"}', 'line 3, field select: expected an object'],
    ['{"markdown": "a", "select": {"text": 1}}', 'line 3, field select.text: expected a text'],
    [
      '{"markdown": "a", "select": {"text": "a", "occurrence": 0}}',
      'line 3, field select.occurrence: expected a whole number from 1',
    ],
    [
      '{"markdown": "a", "select": {"text": "a", "occurrence": 1.5}}',
      'line 3, field select.occurrence: expected a whole number from 1',
    ],
    [
      '{"markdown": "a", "select": {"text": "a", "occurrence": "1"}}',
      'line 3, field select.occurrence: expected a whole number from 1',
    ],
  ])('%s is refused: %s', (text, message) => {
    expect(() => requestOf({ number: 3, text })).toThrow(message);
  });
});
