import { expect, test } from 'vitest';
import type { AssignmentView } from '../../api/types';
import { foreignIn } from './pasted';

const assignment = {
  responses: [{ text: 'La **capital** es Lima.' }],
  item: { messages: [{ content: '¿Cuál es la capital?' }] },
} as unknown as AssignmentView;

test.each([
  ['La capital es Lima', 0],
  ['«es LIMA.»', 0],
  ['¿Cuál es la capital?', 0],
  ['…', 0],
  ['Como modelo de lenguaje 😀', 25],
])('%j brings %i code points from elsewhere', (pasted, foreign) => {
  expect(foreignIn(pasted, assignment)).toBe(foreign);
});
