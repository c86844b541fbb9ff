import { useSyncExternalStore } from 'react';
import { useText } from '../i18n/useText';
import { type ActionId, type KeyMap, type Keys, keyMapOf, noOwnKeys, type OwnKeys } from './keyMap';
import { drawn } from './pressed';

const STORAGE_KEY = 'cotejo.keys';

/** The keys as this device remembers them: whose they are, and whether the server knows them. */
export interface Remembered extends OwnKeys {
  account: string;
  unsent: boolean;
}

let own: OwnKeys = recalled() ?? noOwnKeys;
let proposed: Keys = {};
let map = keyMapOf(own, proposed);
const listeners = new Set<() => void>();

export const currentKeyMap = (): KeyMap => map;
const currentOwn = (): OwnKeys => own;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  map = keyMapOf(own, proposed);
  for (const listener of listeners) listener();
}

/** The keys of a person act from now on; `remember` keeps them on this device. */
export function adopt(next: OwnKeys): void {
  own = next;
  changed();
}

/** The keys that the protocol of the open task proposes. */
export function propose(keys: Keys): void {
  proposed = keys;
  changed();
}

export function remember(keys: Remembered | null): void {
  try {
    if (keys === null) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(keys));
  } catch {
    // Storage may be blocked: the choice lasts as long as the page, and comes back from the server.
  }
}

export function recalled(): Remembered | null {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    const isWhole =
      typeof known === 'object' && known !== null && 'keys' in known && 'single_keys' in known && 'account' in known;
    return isWhole ? (known as Remembered) : null;
  } catch {
    return null;
  }
}

export function useOwnKeys(): OwnKeys {
  return useSyncExternalStore(subscribe, currentOwn);
}

/** The key of an action as it is drawn now; `null` where none acts. */
export function useKeyOf(): (action: ActionId) => string | null {
  const { language } = useText();
  const { keyOf } = useSyncExternalStore(subscribe, currentKeyMap);
  return (action) => {
    const key = keyOf(action);
    return key === null ? null : drawn(key, language);
  };
}
