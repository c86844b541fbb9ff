import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { HighlightPainter, kindWords, paintsHighlights } from '../../text/highlightPainter';
import type { PaintedMark } from '../../text/lanes';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';
import { glyphOf } from './draft';
import { MarkEnds } from './MarkEnds';
import { type Box, boxesOf, measure, type Siglum } from './margin';
import type { PointMark } from './ResponseText';
import { useWork } from './work';

interface MarkPaintProps {
  places: ScreenPlaces;
  painted: readonly PaintedMark[];
  points: readonly PointMark[];
  caret: RenderedRange;
}

/** The colours of the marks and the sigla beside the text. They lie over the response and never change it. */
export function MarkPaint({ places, painted, points, caret }: MarkPaintProps) {
  const { marks, place, go } = useWork();
  const painter = useRef<HighlightPainter | null>(null);
  const [sigla, setSigla] = useState<Siglum[]>([]);
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [caretBox, setCaretBox] = useState<{ top: number; left: number; height: number } | null>(null);
  const version = useLayoutVersion(places.root);
  const isPrinting = usePrinting();
  const current = painted.find((mark) => mark.id === place.mark)?.range ?? null;

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useLayoutEffect(() => {
    const rect = caret.start === caret.end ? places.caretRect(caret.end) : null;
    const frame = places.root.getBoundingClientRect();
    setCaretBox(rect === null ? null : { top: rect.top - frame.top, left: rect.left - frame.left, height: rect.height });
  }, [places, caret, version]);

  return (
    <div className="paint" aria-hidden="true">
      {boxes.map((box) => (
        <span
          key={box.key}
          className={`box box-${kindWords[box.kind]} box-${box.severity} box-lane-${box.lane}`}
          style={{ top: box.top, left: box.left, width: box.width, height: box.height }}
        />
      ))}
      {current === null ? null : <MarkEnds places={places} range={current} version={version} />}
      {caretBox === null ? null : <span className="caret" style={caretBox} />}
      {sigla.map((siglum) => {
        const found = marks.find(({ mark }) => mark.id === siglum.id);
        if (found === undefined) return null;
        const { mark, number } = found;
        return (
          <span key={siglum.id}>
            <button
              type="button"
              tabIndex={-1}
              className={`siglum siglum-${kindWords[mark.kind]} siglum-column-${siglum.column} ${mark.id === place.mark ? 'siglum-current' : ''}`}
              style={{ top: siglum.top }}
              onClick={() => go({ panel: 'marks', mark: mark.id, editing: true })}
            >
              <b>{glyphOf(mark)}</b>
              {number}
            </button>
            {siglum.at === null ? null : (
              <span className={`omission siglum-${kindWords[mark.kind]}`} style={{ top: siglum.at.top, left: siglum.at.left }}>
                ^
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
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
