import { type CSSProperties, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';
import { useMarkActions } from './useMarkActions';

interface MarkEndsProps {
  places: ScreenPlaces;
  /** Where the current mark stands; nothing is current at first, when this part is fetched. */
  range: RenderedRange | null;
  /** Says that the text was laid out anew. */
  version: number;
}

type End = 'start' | 'end';

/** The two ends of the current mark, to be dragged by mouse, pen or finger; keys do the same with `E`. */
export default function MarkEnds({ places, range, version }: MarkEndsProps) {
  const actions = useMarkActions();
  const [at, setAt] = useState<Record<End, CSSProperties> | null>(null);
  const dragged = useRef<RenderedRange | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
  useLayoutEffect(() => setAt(range === null ? null : endsOf(places, range)), [places, range, version]);
  if (at === null || range === null) return null;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = range;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>, end: End) => {
    if (dragged.current === null) return;
    const offset = places.offsetAt(event.clientX, event.clientY);
    if (offset === null) return;
    const moved = { ...range, [end]: offset };
    // An end that is dragged past the other one would leave nothing.
    if (moved.start >= moved.end) return;
    dragged.current = moved;
    places.select(moved);
  };
  const onPointerUp = () => {
    const moved = dragged.current;
    dragged.current = null;
    if (moved !== null && (moved.start !== range.start || moved.end !== range.end)) actions.moveEnds(moved);
  };
  return (['start', 'end'] as const).map((end) => (
    <span
      key={end}
      className={`mark-end mark-end-${end}`}
      style={at[end]}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => onPointerMove(event, end)}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  ));
}

/** Beside the first and the last character, in the frame of the text. */
function endsOf(places: ScreenPlaces, range: RenderedRange): Record<End, CSSProperties> | null {
  const rects = [...places.rectsOf(range), ...places.atomsOf(range).map((atom) => atom.getBoundingClientRect())].sort(
    (one, other) => one.bottom - other.bottom || one.left - other.left,
  );
  const first = rects[0];
  const last = rects.at(-1);
  if (first === undefined || last === undefined) return null;
  const frame = places.root.getBoundingClientRect();
  return {
    start: { top: first.top - frame.top, left: first.left - frame.left, height: first.height },
    end: { top: last.top - frame.top, left: last.right - frame.left, height: last.height },
  };
}
