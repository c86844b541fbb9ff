import { readMarkdown } from '../../src/text/readingText';
import { ScreenPlaces } from '../../src/text/screenPlaces';

/** The milliseconds that the anchor map of a shown text takes: Markdown to rendered text and back, and its place on the screen. */
export function build(source: string): number {
  const root = document.querySelector<HTMLElement>('.reading');
  if (root === null) throw new Error('expected the text');
  const start = performance.now();
  const places = new ScreenPlaces(root, readMarkdown(source));
  const end = performance.now();
  if (places.rangesOf({ start: 0, end: 1 }).length !== 1) throw new Error('expected a map of the text on the screen');
  return end - start;
}
