import type { AssignmentView } from '../../api/types';
import { folded } from '../../text/folded';

/** Where a pasted text comes from is told by its letters and digits: marks of Markdown and spaces get lost on the way. */
const essence = (text: string) => folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** How much of a pasted text comes from elsewhere, in code points: a quotation of the conversation or of a response does not. */
export function foreignIn(pasted: string, assignment: AssignmentView): number {
  const wanted = essence(pasted);
  const read = [...assignment.responses.map(({ text }) => text), ...assignment.item.messages.map(({ content }) => content)];
  return wanted === '' || read.some((text) => essence(text).includes(wanted)) ? 0 : [...pasted].length;
}
