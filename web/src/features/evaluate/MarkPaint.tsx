import { memo, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { Annotation } from '../../api/types';
import { kindWords } from '../../text/highlightPainter';
import type { PaintedMark } from '../../text/lanes';
import type { PointMark, Siglum } from '../../text/margin';
import { glyphOf } from '../../text/markSigns';
import type { RenderedRange } from '../../text/readingText';
import type { ScreenPlaces } from '../../text/screenPlaces';
import { usePaint } from '../../text/usePaint';
import MarkEnds from './MarkEnds';
import { useWork } from './work';

interface MarkPaintProps {
  places: ScreenPlaces;
  painted: readonly PaintedMark[];
  points: readonly PointMark[];
  caret: RenderedRange;
}

/** The colours of the marks and the sigla beside the text. They lie over the response and never change it. */
export default function MarkPaint({ places, painted, points, caret }: MarkPaintProps) {
  const { marks, place, go } = useWork();
  const [caretBox, setCaretBox] = useState<{ top: number; left: number; height: number } | null>(null);
  const current = painted.find((mark) => mark.id === place.mark)?.range ?? null;
  const { sigla, boxes, version } = usePaint(places, painted, points, current);
  const byId = useMemo(() => new Map(marks.map((one) => [one.mark.id, one])), [marks]);
  const open = useCallback((id: string) => go({ panel: 'marks', mark: id, editing: true }), [go]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the layout moved.
  useLayoutEffect(() => {
    const rect = caret.start === caret.end ? places.caretRect(caret.end) : null;
    if (rect === null) return setCaretBox(null);
    const frame = places.root.getBoundingClientRect();
    setCaretBox({ top: rect.top - frame.top, left: rect.left - frame.left, height: rect.height });
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
      <MarkEnds places={places} range={current} version={version} />
      {caretBox === null ? null : <span className="caret" style={caretBox} />}
      {sigla.map(({ id, top, column, at }) => {
        const found = byId.get(id);
        if (found === undefined) return null;
        const { mark, number } = found;
        return (
          <span key={id}>
            <SiglumButton
              mark={mark}
              number={number}
              top={top}
              column={column}
              isCurrent={mark.id === place.mark}
              onOpen={open}
            />
            {at === null ? null : (
              <span className={`omission siglum-${kindWords[mark.kind]}`} style={at}>
                ^
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}

interface SiglumButtonProps extends Pick<Siglum, 'top' | 'column'> {
  mark: Annotation;
  number: number;
  isCurrent: boolean;
  onOpen: (id: string) => void;
}

/** The sign in the margin; of hundreds only those that changed are drawn anew. */
const SiglumButton = memo(function SiglumButton({ mark, number, top, column, isCurrent, onOpen }: SiglumButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`siglum siglum-${kindWords[mark.kind]} siglum-column-${column} ${isCurrent ? 'siglum-current' : ''}`}
      style={{ top }}
      onClick={() => onOpen(mark.id)}
    >
      <b>{glyphOf(mark)}</b>
      {number}
    </button>
  );
});
