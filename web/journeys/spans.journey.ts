import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMarkdown } from '../src/text/arbitraryMarkdown';
import demo from '../src/text/demo.fixture.json';
import { occurrencesOf } from '../src/text/occurrences';
import { readMarkdown } from '../src/text/readingText';

/** Other people's marks become anchors, and the server's rule takes every one of them. */
const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT_MAX = 100_000_000;

function cotejo(words: string[], requests: unknown[]) {
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  const ran = spawnSync('./cotejo', words, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: OUTPUT_MAX });
  const answers = ran.stdout
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  return { code: ran.status, answers, err: ran.stderr };
}

/** Every block of a text and every word in it, each by what it says and which of the places that say so it is. */
function selectionsOf(markdown: string) {
  const reading = readMarkdown(markdown);
  const words = [...reading.rendered.matchAll(/\S+/gu)].map((word) => ({ start: word.index, text: word[0] }));
  const blocks = reading.blocks.map(({ start, end }) => {
    const shown = reading.rendered.slice(start, end).trimEnd();
    return { start: start + shown.length - shown.trimStart().length, text: shown.trimStart() };
  });
  return [...blocks.filter(({ text }) => text !== ''), ...words].map(({ start, text }) => {
    const before = occurrencesOf(reading, text).findIndex((place) => place.start === start);
    return { markdown, select: { text, occurrence: before + 1 } };
  });
}

describe('spans', () => {
  test('every passage gets an anchor that the server takes, in the demonstration set and in hostile Markdown', () => {
    const hostile = fc.sample(arbitraryMarkdown, { seed: 1, numRuns: 200 });
    const selections = [...Object.values(demo.responses), ...hostile].flatMap(selectionsOf);
    const anchored = cotejo(['spans', 'anchor'], selections);
    expect(anchored).toMatchObject({ code: 0, err: '' });
    expect(anchored.answers).toHaveLength(selections.length);
    expect(selections.length).toBeGreaterThan(1000);

    const anchors = selections.map(({ markdown }, index) => ({ markdown, anchor: anchored.answers[index] }));
    expect(cotejo(['spans', 'check'], anchors)).toEqual({
      code: 0,
      answers: anchors.map(() => ({ ok: true, reason: null })),
      err: '',
    });
  });

  test('what cannot be anchored ends with 1, what cannot be understood with 2', () => {
    expect(cotejo(['spans', 'anchor'], [{ markdown: 'uno', select: { text: 'dos' } }]).code).toBe(1);
    expect(cotejo(['spans', 'anchor'], [{ markdown: 'uno', select: { text: 'uno' } }, { markdown: 'uno' }])).toEqual({
      code: 2,
      answers: [{ start: 0, end: 3, exact: 'uno', prefix: '', suffix: '' }],
      err: 'cotejo spans anchor: standard input, line 2, field select: expected an object\n',
    });
    expect(cotejo(['spans', 'anchor', 'nowhere.jsonl'], []).err).toBe(
      'cotejo spans anchor: nowhere.jsonl: there is no such file\n',
    );
    expect(cotejo(['spans', 'anchor', 'a', 'b'], []).code).toBe(2);
  });

  test('every output on the page about spans is the real one', () => {
    const page = readFileSync(resolve(ROOT, 'docs/spans.md'), 'utf8');
    const made = page.replace(/```\n\$ (.*)\n(?:.*\n)*?```/g, (_example, command: string) => {
      const { stdout } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
      return `\`\`\`\n$ ${command}\n${stdout.trimEnd()}\n\`\`\``;
    });
    expect(page).toBe(made);
  });
});
