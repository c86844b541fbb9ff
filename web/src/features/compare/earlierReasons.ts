const KEY = 'cotejo.reasons';
const KEPT = 3;

/** The last reasons that were handed in from this device: the same once more is asked about. */
export function earlierReasons(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberReason(reason: string): void {
  const reasons = [reason.trim(), ...earlierReasons()].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(reasons));
  } catch {
    // A full or closed store costs a question, nothing else.
  }
}
