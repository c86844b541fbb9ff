import { useEffect } from 'react';
import { paintsHighlights } from '../../text/highlightPainter';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';

/** Paints what was searched for and what was quoted, without touching the page. */
export function useLit(places: ScreenPlaces | null, lit: readonly RenderedRange[], cited: readonly RenderedRange[]): void {
  useEffect(() => {
    if (places === null || !paintsHighlights()) return;
    CSS.highlights.set('found', new Highlight(...lit.flatMap((range) => places.rangesOf(range))));
    CSS.highlights.set('cited', new Highlight(...cited.flatMap((range) => places.rangesOf(range))));
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('cited');
    };
  }, [places, lit, cited]);
}
