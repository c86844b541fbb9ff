import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { HighlightPainter, paintsHighlights } from './highlightPainter';
import type { PaintedMark } from './lanes';
import { type Box, boxesOf, measure, type PointMark, type Siglum } from './margin';
import type { RenderedRange } from './readingText';
import type { ScreenPlaces } from './screenPlaces';

/** Paints marks over a shown text and tells where their sigla stand; the version rises when the layout moves. */
export function usePaint(
  places: ScreenPlaces,
  painted: readonly PaintedMark[],
  points: readonly PointMark[],
  current: RenderedRange | null,
): { sigla: Siglum[]; boxes: Box[]; version: number } {
  const painter = useRef<HighlightPainter | null>(null);
  const [sigla, setSigla] = useState<Siglum[]>([]);
  const [boxes, setBoxes] = useState<Box[]>([]);
  const version = useLayoutVersion(places.root);
  const isPrinting = usePrinting();

  useEffect(() => {
    if (!paintsHighlights()) return;
    painter.current = new HighlightPainter(places);
    return () => painter.current?.clear();
  }, [places]);

  useEffect(() => painter.current?.paint(painted), [painted]);
  useEffect(() => painter.current?.point(current), [current]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
  useLayoutEffect(() => {
    setSigla(measure(places, painted, points));
    setBoxes(boxesOf(places, painted, isPrinting || !paintsHighlights()));
  }, [places, painted, points, version, isPrinting]);

  return { sigla, boxes, version };
}

/** Counts up when the text is laid out anew: its size changed or the fonts arrived. */
function useLayoutVersion(root: HTMLElement): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const next = () => setVersion((known) => known + 1);
    const observer = new ResizeObserver(next);
    observer.observe(root);
    void document.fonts?.ready.then(next);
    return () => observer.disconnect();
  }, [root]);
  return version;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    const listen = () => setPrinting(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return printing;
}
