import table from './choices.json';
import type { Keys } from './keyMap';

export type Reservation = keyof typeof table.reserved;
export type LayoutId = keyof typeof table.layouts;

/** The keys that the browser, the system or writing need. */
export const reserved: Record<Reservation, readonly string[]> = table.reserved;

/** Whole layouts to choose at once. */
export const layouts: Record<LayoutId, Keys> = table.layouts;
