import type { Locale } from '../api/types';

/** What is asked of a key press; a part of `KeyboardEvent`, so that tests can make one. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing?: boolean;
  getModifierState?: (name: string) => boolean;
}

/**
 * The key that was pressed, spelt as in the key map (`Ctrl+Shift+Z`, `Alt+S`, `?`, `ArrowDown`); `null` for what is no key
 * of ours: a modifier alone, an accent that waits for its letter, Ctrl with Alt.
 *
 * A character is what the layout types, so that `?` and `,` are found wherever they are, with Shift or with AltGr. With Alt
 * or Ctrl it is the position where the layout types something else than a letter or digit there.
 */
export function pressed(event: Press): string | null {
  if (event.isComposing === true) return null;
  // Windows reports AltGr as Ctrl and Alt together: what it types is a plain character.
  const types = event.getModifierState?.('AltGraph') ?? false;
  const ctrl = !types && (event.ctrlKey || event.metaKey);
  const alt = !types && event.altKey;
  if (ctrl && alt) return null;
  const front = ctrl ? 'Ctrl+' : alt ? 'Alt+' : '';
  const shift = event.shiftKey ? 'Shift+' : '';
  if (event.key === ' ') return `${front}${shift}Space`;
  if (event.key.length > 1 && event.key !== 'Dead') return isNamed.test(event.key) ? `${front}${shift}${event.key}` : null;
  const character = front === '' || isPlain(event.key, alt) ? event.key : atPosition(event.code);
  if (character === null || character === 'Dead') return null;
  const isShifted = event.shiftKey && /\p{L}/u.test(character);
  if (front !== '' && isShifted && !ctrl) return null;
  return `${front}${front !== '' && isShifted ? 'Shift+' : ''}${upperCase(character)}`;
}

/** The capital letter, where it is one character. */
function upperCase(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}

const isNamed = /^(?:Enter|Escape|Delete|Backspace|Insert|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|F\d+)$/;

function isPlain(key: string, alt: boolean): boolean {
  return alt ? /^[a-z0-9]$/i.test(key) : /^[\x21-\x7e]$/.test(key);
}

function atPosition(code: string): string | null {
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? null;
}

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Shift: '⇧',
  Space: '␣',
  Escape: 'Esc',
};

/** A key as it is drawn on a key cap. */
export function drawn(key: string, language: Locale): string {
  // The last sign may itself be a plus.
  return key
    .split(/\+(?=.)/)
    .map((part) => (part === 'Delete' ? (language === 'es' ? 'Supr' : 'Del') : (signs[part] ?? part)))
    .join(' ');
}
