import { actionsOf, allScopes, type Entry, type Scope, scopesAt } from './actions';
import { type ActionId, shippedKeys } from './keyMap';

/** Something that can be done by choosing it in the palette. */
export interface Command {
  id: string;
  label: string;
  detail: string;
  /** The key that does the same; entries have none. */
  action: ActionId | null;
  run: () => void;
}

/** Moving by arrows means something only where the focus is. */
const isMovement = (action: ActionId) => /Arrow|Escape/.test(shippedKeys[action]);

/**
 * Everything that can be done from the element that had the focus: what its place does, then what the whole page does, then
 * what other places on the page do, as long as it is plain which of them is meant.
 */
export function commandsFrom(from: Element | null, label: (action: ActionId) => string, about: (action: ActionId) => string) {
  const here = scopesAt(from);
  const single = (scope: Scope) => allScopes().filter(({ place }) => place === scope.place).length === 1;
  const elsewhere = allScopes().filter((scope) => !here.includes(scope) && single(scope));
  const ofActions = (scope: Scope, isHere: boolean): Command[] =>
    actionsOf(scope)
      .filter((action) => action !== 'everywhere.commands' && (isHere && scope.root !== null ? true : !isMovement(action)))
      .map((action) => ({
        id: action,
        label: label(action),
        detail: about(action),
        action,
        run: () => void scope.handlers.current[action]?.(),
      }));
  const entries = (kind: Entry['kind']): Entry[] =>
    [...here, ...elsewhere].flatMap((scope) => scope.entries.current()).filter((entry) => entry.kind === kind);
  return {
    actions: [...here.flatMap((scope) => ofActions(scope, true)), ...elsewhere.flatMap((scope) => ofActions(scope, false))],
    pending: entries('pending'),
    categories: entries('category'),
  };
}
