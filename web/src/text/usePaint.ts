import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { HighlightPainter, paintsHighlights } from './highlightPainter';
import { overlap, type PaintedMark } from './lanes';
import { type Box, Layout, type PointMark, type Siglum } from './margin';
import type { RenderedRange } from './readingText';
import type { ScreenPlaces } from './screenPlaces';
import { useNear } from './useNear';

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
  const near = useNear(places, version, isPrinting);
  const seen = useMemo(() => painted.filter(({ range }) => overlap(range, near)), [painted, near]);
  const carets = useMemo(() => points.filter(({ caret: at }) => near.start <= at && at <= near.end), [points, near]);

  useEffect(() => {
    if (!paintsHighlights()) return;
    painter.current = new HighlightPainter(places);
    return () => painter.current?.clear();
  }, [places]);

  useEffect(() => painter.current?.paint(seen), [seen]);
  useEffect(() => painter.current?.point(current), [current]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
  const layout = useMemo(() => new Layout(places, isPrinting || !paintsHighlights()), [places, isPrinting, version]);
  useLayoutEffect(() => {
    setSigla(layout.sigla(seen, carets));
    setBoxes(layout.boxes(seen));
  }, [layout, seen, carets]);

  return { sigla, boxes, version };
}

/** Counts up when the text is laid out anew: its size changed, a formula or the fonts arrived. */
function useLayoutVersion(root: HTMLElement): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const next = () => setVersion((known) => known + 1);
    const observer = new ResizeObserver(next);
    observer.observe(root);
    const formulas = new MutationObserver(next);
    formulas.observe(root, { childList: true, subtree: true });
    void document.fonts?.ready.then(next);
    return () => {
      observer.disconnect();
      formulas.disconnect();
    };
  }, [root]);
  return version;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const listen = () => setPrinting(media.matches);
    listen();
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  return printing;
}
