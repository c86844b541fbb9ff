import { Key } from '../components/Key';
import { useKeyOf } from './chosen';
import type { ActionId } from './keyMap';

/** The key of an action beside the control that does the same; nothing where no key acts. */
export function KeyHint({ action }: { action: ActionId }) {
  const key = useKeyOf()(action);
  return key === null ? null : <Key decorative>{key}</Key>;
}

/** A control's title with the key that does the same. */
export function useTitle(): (title: string, action: ActionId) => string {
  const keyOf = useKeyOf();
  return (title, action) => {
    const key = keyOf(action);
    return key === null ? title : `${title} (${key})`;
  };
}
