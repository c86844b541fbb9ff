const wordless = new Set(['button', 'checkbox', 'radio', 'submit', 'range', 'color', 'file', 'image', 'reset']);

/** Whether a key press there belongs to a text field, so that single-key shortcuts must stay silent. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !wordless.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
