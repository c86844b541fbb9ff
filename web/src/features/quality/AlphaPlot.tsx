import { IntervalPlot } from '../results/IntervalPlot';
import type { Coefficient } from './requests';

export const ALPHA_MIN = -0.2;
export const ALPHA_MAX = 1;

/** A coefficient of agreement with its interval, on one scale wherever it stands. */
export function AlphaPlot({ alpha: { value, low, high } }: { alpha: Coefficient }) {
  return <IntervalPlot estimate={{ mean: value, low, high }} min={ALPHA_MIN} max={ALPHA_MAX} step={0.2} />;
}
