import { useLayoutEffect, useState } from 'react';
import type { MarkKind } from '../../api/types';
import { useText } from '../../i18n/useText';
import { useTitle } from '../../keys/KeyHint';
import type { ActionId } from '../../keys/keyMap';
import type { RenderedRange } from '../../text/readingText';
import { PANES, type ScreenPlaces } from '../../text/screenPlaces';
import { useMarkActions } from './useMarkActions';

const HEIGHT = 40;
const WIDTH = 372;

/**
 * What may be done with the selection: above it, below it near the top, fixed at the bottom on narrow screens, where
 * it is always seen.
 */
export default function SelectionBar({ places, selection }: { places: ScreenPlaces; selection: RenderedRange }) {
  const { t } = useText();
  const title = useTitle();
  const actions = useMarkActions();
  const [at, setAt] = useState<{ top: number; left: number } | null>(null);
  const isLone = selection.start === selection.end;

  useLayoutEffect(() => {
    const rects = isLone ? [] : places.rectsOf(selection);
    const first = rects[0];
    const last = rects.at(-1);
    const pane = places.root.closest(PANES)?.getBoundingClientRect();
    if (first === undefined || last === undefined || pane === undefined) {
      setAt(null);
      return;
    }
    const frame = places.root.getBoundingClientRect();
    const above = first.top - HEIGHT - 6;
    setAt({
      top: (above > pane.top ? above : last.bottom + 8) - frame.top,
      left: Math.max(0, Math.min(first.left - frame.left, frame.width - WIDTH)),
    });
  }, [places, selection, isLone]);

  const kinds: { kind: MarkKind; action: ActionId; glyph: string; label: string; word: string }[] = [
    { kind: 'strength', action: 'text.strength', glyph: '+', label: t('kind.strength'), word: 'strength' },
    { kind: 'weakness', action: 'text.weakness', glyph: '−', label: t('kind.weakness'), word: 'weakness' },
    { kind: 'factual_error', action: 'text.error', glyph: '×', label: t('kind.error'), word: 'fact' },
  ];
  return (
    <div
      className={at === null ? 'mark-bar mark-bar-idle' : 'mark-bar'}
      role="toolbar"
      aria-label={t('bar.label')}
      style={at ?? undefined}
    >
      {kinds.map(({ kind, action, glyph, label, word }) => (
        <button
          key={kind}
          type="button"
          title={title(label, action)}
          onPointerDown={keepSelection}
          onClick={() => actions.mark(kind, selection)}
        >
          <b className={`siglum-${word}`} aria-hidden="true">
            {glyph}
          </b>
          {label}
        </button>
      ))}
      <button
        type="button"
        className="mark-bar-narrow"
        onPointerDown={keepSelection}
        onClick={() => actions.omission(selection.end)}
      >
        <b className="siglum-weakness" aria-hidden="true">
          ^
        </b>
        {t('kind.omission')}
      </button>
      <button
        type="button"
        className="mark-bar-wide"
        title={title(t('kind.claim'), 'text.claim')}
        onPointerDown={keepSelection}
        onClick={() => actions.claim(selection)}
      >
        {t('kind.claim')}
      </button>
    </div>
  );
}

/** A press on the bar must not take the selection away. */
function keepSelection(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
