import type { Page } from 'playwright-core';
import type { SubmissionContent } from '../src/api/types';
import type { Step, Trade } from './mishaps';

/** What is wanted of any draft. */
interface Said {
  justification: string;
  /** Each with the response it is on, by its place on the screen. */
  marks: { side: number; category: string; reason: string }[];
}

interface Judged extends Said {
  ratings: Record<string, number>;
}

interface Compared extends Said {
  preference: number | null;
  criteria: Record<string, number>;
  /** The score of each response as a whole, by its place on the screen. */
  scores: Record<string, number>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** Words at the end of the reason for the whole. */
function words<Wanted extends Said>(key: string) {
  return (turn: number): Step<Wanted>[] => [
    { press: press(key) },
    { press: (page) => page.locator('#justification:focus').press('Control+End') },
    ...[`Vuelta ${turn}: `, 'el dato «1871» ', 'no coincide. '].map((text) => ({
      press: (page: Page) => page.keyboard.insertText(text),
      want: (wanted: Wanted) => {
        wanted.justification += text;
      },
    })),
  ];
}

/** A mark on the next word of a text that has the focus, with its category and reason. */
function mark<Wanted extends Said>(keyOfText: string, side: number, category: string, turn: number): Step<Wanted>[] {
  const last = (wanted: Wanted) => wanted.marks.at(-1) ?? { side, category: '', reason: '' };
  return [
    { press: press(keyOfText) },
    { press: press('ArrowRight') },
    { press: press('2'), want: (wanted) => wanted.marks.push({ side, category: '', reason: '' }) },
    { press: (page) => page.locator('#mark-category:focus').pressSequentially(category) },
    {
      press: press('Enter'),
      want: (wanted) => {
        last(wanted).category = category;
      },
    },
    { press: (page) => page.locator('#mark-reason').focus() },
    {
      press: (page) => page.keyboard.insertText(`Motivo ${turn}.`),
      want: (wanted) => {
        last(wanted).reason = `Motivo ${turn}.`;
      },
    },
    { press: press('Control+Enter') },
  ];
}

const said = ({ justification, annotations }: SubmissionContent, responses: readonly string[]): Said => ({
  justification,
  marks: annotations.map(({ response_id, category, reason }) => ({
    side: response_id === undefined ? 0 : responses.indexOf(response_id),
    category,
    reason,
  })),
});

/** The evaluation of one response: scores, marks, the justification. */
export const judging: Trade<Judged> = {
  wanted: () => ({ justification: '', marks: [], ratings: {} }),
  pieces: [
    words('Alt+KeyJ'),
    (turn) => mark('Alt+Digit2', 0, turn % 2 === 0 ? 'REA.gap' : 'LAN.calque', turn),
    (turn) => {
      const criterion = ['clarity', 'tone', 'reasoning'][turn % 3] ?? 'clarity';
      const value = 1 + (turn % 5);
      return [
        { press: press('Alt+Digit3') },
        {
          press: (page) =>
            page
              .locator(`#criterion-${criterion} [role="radio"]`)
              .nth(value - 1)
              .click(),
          want: (wanted) => {
            wanted.ratings[criterion] = value;
          },
        },
      ];
    },
  ],
  kept: (content, responses) => ({
    ...said(content, responses),
    ratings: Object.fromEntries(content.ratings.map(({ criterion, value }) => [criterion, value ?? 0])),
  }),
};

/** A blind pair: the preference as a whole and by criterion, the reason, marks on either side, a score of each response. */
export const comparing: Trade<Compared> = {
  wanted: () => ({ justification: '', marks: [], preference: null, criteria: {}, scores: {} }),
  pieces: [
    words('Alt+Digit5'),
    (turn) => mark(['Alt+Digit2', 'Alt+Digit3'][turn % 2] ?? '', turn % 2, turn % 3 === 0 ? 'REA.gap' : 'LAN.calque', turn),
    (turn) => [
      { press: press('Alt+Digit4') },
      {
        press: press(String(1 + (turn % 7))),
        want: (wanted) => {
          const point = (turn % 7) - 3;
          // The same point again is taken back.
          wanted.preference = wanted.preference === point ? null : point;
        },
      },
    ],
    (turn) => {
      const row = turn % 3;
      const cell = turn % 5;
      const criterion = ['accuracy', 'helpfulness', 'reasoning'][row] ?? 'accuracy';
      return [
        {
          press: (page) => page.locator('.criteria-row').nth(row).locator('input').nth(cell).click(),
          want: (wanted) => {
            wanted.criteria[criterion] = cell - 2;
          },
        },
      ];
    },
    (turn) => {
      const side = turn % 2;
      const value = 1 + (turn % 5);
      return [
        {
          press: (page) =>
            page
              .locator('.side-score')
              .nth(side)
              .locator('input')
              .nth(value - 1)
              .check({ force: true }),
          want: (wanted) => {
            wanted.scores[side] = value;
          },
        },
      ];
    },
  ],
  kept: (content, responses) => ({
    ...said(content, responses),
    preference: content.comparison?.preference ?? null,
    criteria: Object.fromEntries((content.comparison?.criteria ?? []).map(({ criterion, value }) => [criterion, value])),
    scores: Object.fromEntries(
      content.ratings.map(({ response_id, value }) => [responses.indexOf(response_id ?? ''), value ?? 0]),
    ),
  }),
};
