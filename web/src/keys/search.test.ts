import { expect, test } from 'vitest';
import { found } from './search';

const items = [
  { label: 'marcar una omisión', detail: 'Texto' },
  { label: 'ir a la rúbrica', detail: 'Una respuesta' },
  { label: 'Cifra o fecha', detail: 'Marcar la selección FAC.number' },
  { label: 'guardar ahora', detail: 'Tarea' },
];
const labels = (filter: string) => found(items, filter).map(({ label }) => label);

test.each([
  ['without a word everything stands in its order', '', items.map(({ label }) => label)],
  ['accents and case do not matter', 'OMISION', ['marcar una omisión']],
  ['nor does the order of the words', 'rubrica ir', ['ir a la rúbrica']],
  ['the beginning of a word comes before its middle and before the detail', 'mar', ['marcar una omisión', 'Cifra o fecha']],
  ['a code finds its category', 'fac.num', ['Cifra o fecha']],
  ['letters that only follow one another find least', 'grdr', ['guardar ahora']],
  ['every word must be found', 'guardar rubrica', []],
])('%s', (_name, filter, expected) => {
  expect(labels(filter)).toEqual(expected);
});
