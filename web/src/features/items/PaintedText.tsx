import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { resolve, resolvePoint } from '../../text/anchors';
import { kindWords } from '../../text/highlightPainter';
import { type PaintedMark, withLanes } from '../../text/lanes';
import { glyphOf } from '../../text/markSigns';
import { Reading } from '../../text/Reading';
import { type ReadingText, readMarkdown } from '../../text/readingText';
import { ScreenPlaces } from '../../text/screenPlaces';
import { usePaint } from '../../text/usePaint';
import type { RatedMark } from './said';

interface PaintedTextProps {
  text: string;
  locale: string | null;
  marks: readonly RatedMark[];
  current: string | null;
  onOpen: (id: string) => void;
}

/** A response as its evaluators read it, with the marks of all of them over it. */
export function PaintedText({ text, locale, marks, current, onOpen }: PaintedTextProps) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(text), [text]);
  const words = useMemo(() => ({ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }), [t]);
  const root = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<ScreenPlaces | null>(null);

  useEffect(() => {
    if (root.current !== null) setPlaces(new ScreenPlaces(root.current, reading));
  }, [reading]);

  return (
    <div className="painted-text">
      <div ref={root} className="reading" lang={locale ?? undefined}>
        <Reading reading={reading} words={words} top={3} />
      </div>
      {places === null ? null : <Paint places={places} reading={reading} marks={marks} current={current} onOpen={onOpen} />}
    </div>
  );
}

interface PaintProps extends Pick<PaintedTextProps, 'marks' | 'current' | 'onOpen'> {
  places: ScreenPlaces;
  reading: ReadingText;
}

/** The colours and the sigla; those who cannot see them have the list of marks. */
function Paint({ places, reading, marks, current, onOpen }: PaintProps) {
  const painted = useMemo<PaintedMark[]>(() => {
    const seen = marks.flatMap(({ id, mark }) => {
      if (mark.point || mark.start === null || mark.end === null) return [];
      const range = resolve(reading, { start: mark.start, end: mark.end });
      return range === null ? [] : [{ id, range, kind: mark.kind, severity: mark.severity }];
    });
    return withLanes(seen);
  }, [marks, reading]);
  const points = useMemo(
    () =>
      marks.flatMap(({ id, mark }) =>
        mark.point && mark.start !== null ? [{ id, caret: resolvePoint(reading, mark.start) }] : [],
      ),
    [marks, reading],
  );
  const range = painted.find((mark) => mark.id === current)?.range ?? null;
  const { sigla, boxes } = usePaint(places, painted, points, range);

  useEffect(() => {
    if (range !== null) places.rangesOf(range)[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [places, range]);

  return (
    <div className="paint" aria-hidden="true">
      {boxes.map((box) => (
        <span
          key={box.key}
          className={`box box-${kindWords[box.kind]} box-${box.severity} box-lane-${box.lane}`}
          style={{ top: box.top, left: box.left, width: box.width, height: box.height }}
        />
      ))}
      {sigla.map((siglum) => {
        const found = marks.find(({ id }) => id === siglum.id);
        if (found === undefined) return null;
        const kind = `siglum-${kindWords[found.mark.kind]}`;
        return (
          <span key={siglum.id}>
            <button
              type="button"
              tabIndex={-1}
              className={`siglum ${kind} siglum-column-${siglum.column} ${siglum.id === current ? 'siglum-current' : ''}`}
              style={{ top: siglum.top }}
              onClick={() => onOpen(siglum.id)}
            >
              <b>{glyphOf(found.mark)}</b>
              {found.number}
            </button>
            {siglum.at === null ? null : (
              <span className={`omission ${kind}`} style={{ top: siglum.at.top, left: siglum.at.left }}>
                ^
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}
