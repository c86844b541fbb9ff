import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import './intervalPlot.css';

const WIDTH = 320;
const HEIGHT = 26;
const MARGIN = 8;

/** Where a value of the scale stands on the axis, in the plot's own units. */
export function position(value: number, min: number, max: number): number {
  const clamped = Math.min(max, Math.max(min, value));
  return MARGIN + ((clamped - min) / (max - min)) * (WIDTH - 2 * MARGIN);
}

interface IntervalPlotProps {
  estimate: { mean: number | null; low: number | null; high: number | null };
  min: number;
  max: number;
  /** How far apart the ticks of the axis are. */
  step?: number;
}

/** A mean with its interval on the scale; a hollow dot where there is no interval. */
export function IntervalPlot({ estimate, min, max, step = 1 }: IntervalPlotProps) {
  const { t } = useText();
  const { decimal } = useFormats();
  const middle = HEIGHT / 2;
  const { mean, low, high } = estimate;
  const described =
    mean === null
      ? t('results.none')
      : low === null || high === null
        ? decimal(mean, 2)
        : t('results.interval.spoken', { mean: decimal(mean, 2), low: decimal(low, 2), high: decimal(high, 2) });
  const points = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step);
  return (
    <svg className="interval-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={described}>
      <line className="axis" x1={MARGIN} x2={WIDTH - MARGIN} y1={middle} y2={middle} />
      {points.map((point) => (
        <line
          key={point}
          className="axis"
          x1={position(point, min, max)}
          x2={position(point, min, max)}
          y1={middle - 3}
          y2={middle + 3}
        />
      ))}
      {low !== null && high !== null && (
        <>
          <line className="whisker" x1={position(low, min, max)} x2={position(high, min, max)} y1={middle} y2={middle} />
          <line className="whisker" x1={position(low, min, max)} x2={position(low, min, max)} y1={middle - 4} y2={middle + 4} />
          <line className="whisker" x1={position(high, min, max)} x2={position(high, min, max)} y1={middle - 4} y2={middle + 4} />
        </>
      )}
      {mean !== null && (
        <circle className={low === null ? 'dot hollow' : 'dot'} cx={position(mean, min, max)} cy={middle} r={4} />
      )}
    </svg>
  );
}
