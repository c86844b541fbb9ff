import { type DragEvent, type PointerEvent, useEffect, useRef } from 'react';
import { marksAt, type PaintedMark } from '../../text/lanes';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';
import { useWork } from './work';

/** The mouse in the text: selecting, and clicking through the marks of a place, the smallest first. */
export function useTextPointer(
  places: ScreenPlaces | null,
  painted: readonly PaintedMark[],
  tell: (range: RenderedRange) => void,
) {
  const { go, place } = useWork();
  const clicked = useRef<number | null>(null);

  useEffect(() => {
    const listen = () => {
      const range = places?.selected(document.getSelection());
      if (range !== null && range !== undefined) tell(range);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [places, tell]);

  const onPointerUp = (event: PointerEvent) => {
    const selection = document.getSelection();
    if (places === null || selection === null || !selection.isCollapsed || event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    const offset = places.offsetAt(event.clientX, event.clientY);
    const found = offset === null ? [] : marksAt(painted, offset);
    if (found.length === 0) return;
    const isAgain = clicked.current === offset;
    clicked.current = offset;
    const at = found.findIndex((mark) => mark.id === place.mark);
    const next = isAgain && at >= 0 ? found[(at + 1) % found.length] : found[0];
    if (next !== undefined) go({ panel: 'marks', mark: next.id, editing: true });
  };

  return {
    onPointerUp,
    // A press inside a live selection would start dragging text, and no mark could begin there.
    onDragStart: (event: DragEvent) => event.preventDefault(),
  };
}
