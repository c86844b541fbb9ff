const allowed = new Set(['http:', 'https:', 'mailto:']);

/** An address that a link may lead to, or `null`: scripts, data and files are only shown, never followed. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return allowed.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
