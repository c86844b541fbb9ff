import type { KeyboardEvent, MouseEvent } from 'react';
import type { Criterion, Rating } from '../../api/types';
import { useText } from '../../i18n/useText';
import { useTitle } from '../../keys/KeyHint';
import { isAction } from '../../keys/keyMap';

interface ScoreStripProps {
  criterion: Criterion;
  rating: Rating | null;
  /** The highest score that the hard rules allow now; what is above is drawn dashed and struck. */
  hardMax: number;
  labelledBy: string;
  onRate: (value: number) => void;
  onNotApplicable: () => void;
}

/** The points of a criterion's scale. */
export function pointsOf({ scale: { min, max, step } }: Criterion): number[] {
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}

/** The scores of one criterion as one row of cells: a single stop for the Tab key, arrows inside. */
export function ScoreStrip({ criterion, rating, hardMax, labelledBy, onRate, onNotApplicable }: ScoreStripProps) {
  const { t, pick } = useText();
  const { min } = criterion.scale;
  const scores = pointsOf(criterion);
  const chosen = rating?.not_applicable ? 'na' : (rating?.value ?? null);
  const stop = chosen ?? min;
  const title = useTitle();
  // The digit that stands on the cell is its key until somebody chooses another.
  const titleOf = (score: number) => {
    const action = `rubric.${score}`;
    return isAction(action) ? title(String(score), action) : undefined;
  };
  const anchorOf = (score: number) => {
    const anchor = criterion.anchors.find((one) => one.score === score);
    return anchor === undefined ? String(score) : `${score}: ${pick(anchor.text)}`;
  };
  return (
    <div
      className="scores"
      role="radiogroup"
      aria-labelledby={labelledBy}
      id={`criterion-${criterion.id}`}
      tabIndex={-1}
      onKeyDown={moveInside}
      onMouseDown={(event) => event.preventDefault()}
      onClick={takeFocus}
    >
      {scores.map((score) => {
        const isCapped = score > hardMax;
        return (
          // biome-ignore lint/a11y/useSemanticElements: native radios would take the up and down arrows, which move between criteria.
          <button
            key={score}
            type="button"
            role="radio"
            className={isCapped ? 'score score-capped' : 'score'}
            aria-checked={chosen === score}
            aria-disabled={isCapped}
            aria-label={anchorOf(score)}
            title={titleOf(score)}
            tabIndex={stop === score ? 0 : -1}
            onClick={() => onRate(score)}
          >
            {score}
          </button>
        );
      })}
      {criterion.na.allowed ? (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <button
          type="button"
          role="radio"
          className="score score-na"
          aria-checked={chosen === 'na'}
          aria-label={t('rubric.notApplicable')}
          title={title(t('rubric.notApplicable'), 'rubric.not-applicable')}
          tabIndex={stop === 'na' ? 0 : -1}
          onClick={onNotApplicable}
        >
          N/A
        </button>
      ) : (
        <span className="score-na-space" />
      )}
    </div>
  );
}

/**
 * Only once the mouse is up again: the focus opens this criterion and closes another, and the cell would be gone from
 * under the mouse before its press is a click.
 */
function takeFocus({ target }: MouseEvent): void {
  if (target instanceof HTMLButtonElement) target.focus();
}

function moveInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
  const cells = [...event.currentTarget.querySelectorAll('button')];
  const at = cells.indexOf(event.target as HTMLButtonElement);
  const next = cells[at + (event.key === 'ArrowRight' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
