import type { Locale, Localized, ProtocolView } from '../../../api/types';
import type { QuestionAbout } from '../../../api/versionTypes';
import { glyphOf } from '../../../text/markSigns';
import type { NumberedMark } from '../draft';
import type { Place } from '../work';

/** What a question may be about, in the words under which the lead will read it. */
export type Choices = Record<QuestionAbout['kind'], string[]>;

/** The longest place that is sent, in UTF-16 units. */
const PLACE_MAX = 500;

export function choicesOf(
  protocol: ProtocolView,
  marks: readonly NumberedMark[],
  pick: (text: Localized) => string,
  language: Locale,
): Choices {
  const headings = protocol.guideline[language].split('\n').filter((line) => /^## +\S/.test(line));
  return {
    mark: marks.map((one) => nameOf(one)),
    criterion: protocol.rubric.criteria.map(({ label }) => pick(label)),
    category: protocol.taxonomy.categories.map(({ code, label }) => `${pick(label)} (${code})`),
    section: headings.map((line) => line.replace(/^## +/, '').trim()),
  };
}

function nameOf({ mark, number }: NumberedMark): string {
  const quotation = mark.exact === null || mark.exact === '' ? '' : ` «${mark.exact}»`;
  return whole(`${glyphOf(mark)} ${number} ${mark.category}${quotation}`);
}

/** Cut between characters, so that none is halved. */
function whole(text: string): string {
  if (text.length <= PLACE_MAX) return text;
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length >= PLACE_MAX) break;
    cut += character;
  }
  return `${cut}…`;
}

/** What the evaluator is at: the mark under edit or, in the rubric, the criterion that was opened; else nothing. */
export function aboutNow(
  choices: Choices,
  protocol: ProtocolView,
  marks: readonly NumberedMark[],
  place: Place,
): QuestionAbout | null {
  const mark = place.editing ? choices.mark[marks.findIndex((one) => one.mark.id === place.mark)] : undefined;
  if (mark !== undefined) return { kind: 'mark', text: mark };
  const open = protocol.rubric.criteria.findIndex(({ id }) => id === place.criterion);
  const criterion = place.panel === 'rubric' ? choices.criterion[open] : undefined;
  return criterion === undefined ? null : { kind: 'criterion', text: criterion };
}
