import { type Reservation, reserved } from './choices';
import { type ActionId, actionIds, isAction, isFixed, type Keys, meets, shippedKeys } from './keyMap';

/** Why a key cannot be given to an action; the server says the same with the same codes. */
export type KeyProblem =
  | { code: 'key-action-unknown' | 'key-fixed' | 'key-unreadable' }
  | { code: 'key-reserved'; by: Reservation }
  | { code: 'key-taken'; other: ActionId };

const named =
  '(?:Enter|Escape|Delete|Backspace|Insert|Home|End|PageUp|PageDown|Space|Arrow(?:Up|Down|Left|Right)|F[1-9]|F1\\d|F2[0-4])';

// Ctrl with Alt is AltGr, which types characters; Shift says nothing of a character that is typed without Ctrl.
const spelling = new RegExp(
  `^(?:(?:Ctrl\\+(?:Shift\\+)?|Alt\\+)?[^\\s\\p{Ll}\\p{C}\\p{M}]|(?:Ctrl\\+|Alt\\+)?(?:Shift\\+)?${named})$`,
  'u',
);

/** What is wrong with giving a key to an action, beside a person's other keys; `null` when it holds. */
export function problemOf(action: string, key: string, keys: Keys): KeyProblem | null {
  if (!isAction(action)) return { code: 'key-action-unknown' };
  if (isFixed(action)) return { code: 'key-fixed' };
  if (key === '') return null;
  if (!spelling.test(key)) return { code: 'key-unreadable' };
  const by = (Object.keys(reserved) as Reservation[]).find((reason) => reserved[reason].includes(key));
  if (by !== undefined) return { code: 'key-reserved', by };
  const laid = { ...shippedKeys, ...keys };
  const other = actionIds.find((one) => one !== action && laid[one] === key && meets(action, one));
  return other === undefined ? null : { code: 'key-taken', other };
}

/** Only what differs from the shipped keys is a choice. */
export function differing(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).filter(([action, key]) => isAction(action) && shippedKeys[action] !== key));
}
