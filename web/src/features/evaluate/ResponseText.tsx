import { memo, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { Label } from '../../components/Label';
import { prefetched } from '../../components/prefetched';
import { useText } from '../../i18n/useText';
import { resolve, resolvePoint } from '../../text/anchors';
import { type PaintedMark, withLanes } from '../../text/lanes';
import type { PointMark } from '../../text/margin';
import { Reading } from '../../text/Reading';
import type { RenderedRange } from '../../text/readingText';
import { ScreenPlaces, showRange } from '../../text/screenPlaces';
import { TextHints } from './TextHints';
import { useTextActions } from './textActions';
import { useTextPointer } from './useTextPointer';
import { type TextHandle, useWork } from './work';

/** Come behind the text, which can be read before its marks are painted; nothing is selected before there is something to read. */
const MarkPaint = prefetched(() => import('./MarkPaint'));
const SelectionBar = prefetched(() => import('./SelectionBar'));

/** The response under judgment under its heading. */
export const ResponseText = memo(function ResponseText() {
  const { t } = useText();
  return (
    <section className="response" aria-labelledby="response-label" id="region-text">
      <div className="response-head">
        <Label id="response-label">{t('task.response')}</Label>
        <TextHints />
      </div>
      <MarkableText />
    </section>
  );
});

/** A text that is read, selected by mouse or keys, painted with its marks, and never changed. */
export function MarkableText() {
  const work = useWork();
  const help = useId();
  const { t } = useText();
  const { reading, marks, text } = work;
  const root = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<ScreenPlaces | null>(null);
  const [selection, setSelection] = useState<RenderedRange>({ start: 0, end: 0 });
  const words = useMemo(() => ({ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }), [t]);

  useEffect(() => {
    if (root.current !== null) setPlaces(new ScreenPlaces(root.current, reading));
  }, [reading]);

  const painted = useMemo<PaintedMark[]>(() => {
    const seen = marks.flatMap(({ mark }) => {
      if (mark.point || mark.start === null || mark.end === null) return [];
      const range = resolve(reading, { start: mark.start, end: mark.end });
      return range === null ? [] : [{ id: mark.id, range, kind: mark.kind, severity: mark.severity }];
    });
    return withLanes(seen);
  }, [marks, reading]);
  const points = useMemo(() => pointsOf(marks, reading), [marks, reading]);

  const handle = useMemo<TextHandle>(() => handleOf(root, places, setSelection), [places]);
  useImperativeHandle(text, () => handle, [handle]);
  useTextActions(root, selection, handle);
  const pointer = useTextPointer(places, painted, setSelection);

  return (
    <div className="response-body">
      <div
        ref={root}
        className="reading"
        role="application"
        aria-label={t('text.application')}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        lang={work.assignment.item.locale ?? undefined}
        {...pointer}
      >
        <Reading reading={reading} words={words} top={3} />
      </div>
      <p id={help} className="visually-hidden">
        {t('text.help')}
      </p>
      {places === null ? null : <MarkPaint places={places} painted={painted} points={points} caret={selection} />}
      {places === null ? null : <SelectionBar places={places} selection={selection} />}
    </div>
  );
}

function handleOf(
  root: { current: HTMLDivElement | null },
  places: ScreenPlaces | null,
  tell: (range: RenderedRange) => void,
): TextHandle {
  const select = (range: RenderedRange) => {
    places?.select(range);
    tell(range);
  };
  return {
    focus: () => root.current?.focus({ preventScroll: true }),
    caretAt: (offset) => {
      root.current?.focus({ preventScroll: true });
      const caret = { start: offset, end: offset };
      select(caret);
      showRange(places, caret);
    },
    select: (range) => {
      select(range);
      showRange(places, range);
    },
    selection: () => places?.selected(document.getSelection()) ?? null,
  };
}

function pointsOf(marks: ReturnType<typeof useWork>['marks'], reading: ReturnType<typeof useWork>['reading']): PointMark[] {
  return marks.flatMap(({ mark }) =>
    mark.point && mark.start !== null ? [{ id: mark.id, caret: resolvePoint(reading, mark.start) }] : [],
  );
}
