import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RenderedRange } from './readingText';
import type { ScreenPlaces } from './screenPlaces';

/** So near to the end of what is drawn, in pixels, more is drawn. */
const MARGIN = 200;

/** What is seen of the text and a screen more on either side: marks further away need no drawing. On paper it is all. */
export function useNear(places: ScreenPlaces, version: number, isPrinting: boolean): RenderedRange {
  const [near, setNear] = useState<RenderedRange>({ start: 0, end: 0 });
  /** The height of what is near, in the frame of the text. */
  const drawn = useRef({ top: 0, bottom: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
  useLayoutEffect(() => {
    if (isPrinting) setNear({ start: 0, end: places.reading.rendered.length });
    else draw(places, drawn.current, setNear);
  }, [places, version, isPrinting]);

  useEffect(() => {
    const follow = () => {
      const seen = -places.root.getBoundingClientRect().top;
      const { top, bottom } = drawn.current;
      if (seen < top + MARGIN || seen + window.innerHeight > bottom - MARGIN) draw(places, drawn.current, setNear);
    };
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', follow, { capture: true });
  }, [places]);

  return near;
}

function draw(places: ScreenPlaces, drawn: { top: number; bottom: number }, tell: (near: RenderedRange) => void): void {
  const frame = places.root.getBoundingClientRect();
  const screen = window.innerHeight;
  drawn.top = -screen - frame.top;
  drawn.bottom = 2 * screen - frame.top;
  const { start, end } = places.between(-screen, 2 * screen);
  tell({ start, end });
}
