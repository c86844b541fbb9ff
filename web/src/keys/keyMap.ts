import table from './keymap.json';

/** Something that a key does; the part before the dot is the place where it does it. */
export type ActionId = keyof typeof table.actions;
export type Place = keyof typeof table.places;

/** Keys by action; the empty text takes a key away. */
export type Keys = Readonly<Partial<Record<ActionId, string>>>;

/** What a person chose: the keys that differ, and whether single characters act at all (WCAG 2.1.4). */
export interface OwnKeys {
  keys: Keys;
  single_keys: boolean;
}

export const noOwnKeys: OwnKeys = { keys: {}, single_keys: true };

export const shippedKeys: Readonly<Record<ActionId, string>> = table.actions;
export const actionIds = Object.keys(table.actions) as ActionId[];

const fixed: readonly string[] = table.fixed;
const covers: readonly string[] = table.covers;
const around: Record<Place, readonly string[]> = table.places;

export const placeOf = (action: ActionId): Place => action.slice(0, action.indexOf('.')) as Place;
export const isAction = (name: string): name is ActionId => Object.hasOwn(shippedKeys, name);
export const isFixed = (action: ActionId): boolean => fixed.includes(action);

/** How many places lie around one: the key of the innermost counts. */
export const depthOf = (place: Place): number => around[place].length;

/** Whether two actions may not share a key: they act in one place, or one of them acts around the other. */
export function meets(one: ActionId, other: ActionId): boolean {
  return placeOf(one) === placeOf(other) || isBeneath(one, placeOf(other)) || isBeneath(other, placeOf(one));
}

function isBeneath(action: ActionId, place: Place): boolean {
  return !covers.includes(action) && around[placeOf(action)].includes(place);
}

/** Whether a key is one character that is typed alone. */
export function isSingle(key: string): boolean {
  return [...key].length === 1;
}

/** The keys as they act now. */
export interface KeyMap {
  keyOf: (action: ActionId) => string | null;
  actionAt: (place: Place, key: string) => ActionId | null;
}

/**
 * A person's keys before those that the protocol proposes, those before the shipped ones. Where two would meet on one key
 * the earlier has it, and the other falls back to its next one.
 */
export function keyMapOf(own: OwnKeys, proposed: Keys): KeyMap {
  const given = new Map<ActionId, string>();
  for (const layer of [own.keys, proposed, shippedKeys]) {
    for (const [action, key] of Object.entries(layer)) {
      if (!isAction(action) || given.has(action) || (isFixed(action) && layer !== shippedKeys)) continue;
      const isFree = key === '' || ![...given].some(([other, taken]) => taken === key && meets(action, other));
      if (isFree) given.set(action, key);
    }
  }
  const acts = (key: string) => key !== '' && (own.single_keys || !isSingle(key));
  const actions = new Map(
    [...given].filter(([, key]) => acts(key)).map(([action, key]) => [`${placeOf(action)} ${key}`, action]),
  );
  return {
    keyOf: (action) => {
      const key = given.get(action) ?? '';
      return acts(key) ? key : null;
    },
    actionAt: (place, key) => actions.get(`${place} ${key}`) ?? null,
  };
}
