import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import keysEn from '../keys/en.json';
import keysEs from '../keys/es.json';
import { actionIds } from '../keys/keyMap';
import en from './en.json';
import es from './es.json';
import { type Part, partOf } from './parts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
const sources = files.map(({ text }) => text).join('\n');

/** The names of the arguments that a message takes. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (parts: readonly { type: number; value?: unknown; options?: Record<string, { value: never }> }[]) => {
    for (const part of parts) {
      if (part.type !== 0 && part.type !== 7 && typeof part.value === 'string') names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'es').getAst() as never);
  return [...names].sort();
}

/** The label of an action, the name of a place and the reason of a reserved key are asked for by its id. */
const byId = /^(?:action|place)\.|^settings\.(?:reserved\.|saved$|unsent$|refused$)/;
const isUsed = (key: string) => byId.test(key) || sources.includes(`'${key}'`);

const catalogues: [string, Record<string, string>, Record<string, string>][] = [
  ['the screens', es, en],
  ['the keys', keysEs, keysEn],
];

describe.each(catalogues)('the catalogue of %s', (_name, es, en) => {
  test('both languages have the same keys, in order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(es));
    expect(Object.keys(es)).toEqual([...Object.keys(es)].sort());
  });

  test('both languages take the same arguments', () => {
    for (const key of Object.keys(es)) {
      expect({ key, names: argumentsOf(en[key] ?? '') }).toEqual({ key, names: argumentsOf(es[key] ?? '') });
    }
  });

  test('a screen speaks with the texts of its own part', () => {
    const places: Record<Part, RegExp> = {
      task: /^/,
      lead: /^(i18n\/words\.ts|shell\/ProjectFrame\.tsx|features\/(lead|results|facts|items|sources|quality|versions|admin|account|evaluate\/preview)\/)/,
      outside: /^features\/(home|sign-in)\//,
      versions: /^features\/(versions|evaluate\/gap)\//,
      panels: /^features\/(evidence|evaluate\/(checklist|claims|justification))\//,
      compare: /^features\/(compare\/|evaluate\/usePendingWords\.ts)/,
    };
    const strays = files.flatMap(({ name, text }) =>
      Object.keys(es)
        .filter((key) => !places[partOf(key)].test(name) && text.includes(`'${key}'`))
        .map((key) => ({ name, key })),
    );
    expect(strays).toEqual([]);
  });

  test('every key is used', () => {
    expect(Object.keys(es).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('Spanish keeps its accents', () => {
    const bare =
      /\b(marcacion|justificacion|omision|critico|conexion|rubrica|guia|razon|sesion|afirmacion|categoria|boton|linea)\b/i;
    expect(Object.values(es).filter((message) => bare.test(message))).toEqual([]);
  });
});

test('every action has a label, every label an action', () => {
  const labelled = actionIds.map((action) => (/^rubric\.\d$/.test(action) ? 'action.rubric.point' : `action.${action}`));
  expect(Object.keys(keysEs).filter((key) => key.startsWith('action.'))).toEqual([...new Set(labelled)].sort());
});
