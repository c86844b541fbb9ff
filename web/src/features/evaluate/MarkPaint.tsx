import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { kindWords } from '../../text/highlightPainter';
import type { PaintedMark } from '../../text/lanes';
import type { PointMark } from '../../text/margin';
import { glyphOf } from '../../text/markSigns';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';
import { usePaint } from '../../text/usePaint';
import { useWork } from './work';

const MarkEnds = lazy(() => import('./MarkEnds'));

interface MarkPaintProps {
  places: ScreenPlaces;
  painted: readonly PaintedMark[];
  points: readonly PointMark[];
  caret: RenderedRange;
}

/** The colours of the marks and the sigla beside the text. They lie over the response and never change it. */
export function MarkPaint({ places, painted, points, caret }: MarkPaintProps) {
  const { marks, place, go } = useWork();
  const [caretBox, setCaretBox] = useState<{ top: number; left: number; height: number } | null>(null);
  const current = painted.find((mark) => mark.id === place.mark)?.range ?? null;
  const { sigla, boxes, version } = usePaint(places, painted, points, current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
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
      <Suspense fallback={null}>
        <MarkEnds places={places} range={current} version={version} />
      </Suspense>
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
