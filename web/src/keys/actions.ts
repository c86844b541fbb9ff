import { type RefObject, useEffect, useRef } from 'react';
import { isWriting } from '../components/typing';
import { currentKeyMap } from './chosen';
import { type ActionId, depthOf, isSingle, type Place, placeOf } from './keyMap';
import { pressed } from './pressed';

/** What the actions of a place do now; `false` says that there was nothing to do, and the place around is asked. */
export type Handlers = Partial<Record<ActionId, () => unknown>>;

/** What may be chosen in the command palette beside the actions. */
export interface Entry {
  id: string;
  kind: 'pending' | 'category' | 'go';
  label: string;
  /** More words that it is found by. */
  detail: string;
  run: () => void;
}

/** A place on the screen whose actions can be done: where the focus must be for its keys, and what they do. */
export interface Scope {
  place: Place;
  root: RefObject<Element | null> | null;
  handlers: RefObject<Handlers>;
  entries: RefObject<() => Entry[]>;
}

const scopes = new Set<Scope>();
const none = () => [];

/** The actions of a place, while the component is on the screen: for keys inside `root`, or for all of the page. */
export function useActions(
  place: Place,
  handlers: Handlers,
  root: RefObject<Element | null> | null = null,
  entries: () => Entry[] = none,
): void {
  const latest = useRef(handlers);
  const listed = useRef(entries);
  latest.current = handlers;
  listed.current = entries;
  useEffect(() => {
    const scope = { place, root, handlers: latest, entries: listed };
    scopes.add(scope);
    return () => void scopes.delete(scope);
  }, [place, root]);
}

/** The places that hear a key pressed at an element: the innermost that holds it, whoever acts there, then those of the whole page. */
export function scopesAt(target: Element | null): Scope[] {
  const holding = [...scopes].filter(({ root }) => root?.current?.contains(target) ?? false);
  const innermost = holding.find(({ root }) => holding.every((other) => other.root?.current?.contains(root?.current ?? null)));
  const general = [...scopes].filter(({ root }) => root === null);
  general.sort((one, other) => depthOf(other.place) - depthOf(one.place));
  const there = holding.filter(({ root }) => root?.current === innermost?.root?.current);
  return [...there, ...general];
}

export const allScopes = (): Scope[] => [...scopes];

/** Places inside a comparison where a single key that means nothing must not answer the comparison. */
const quiet: readonly Place[] = ['editor', 'items', 'claims', 'candidates', 'turn'];

/** What a key press asks for, the innermost place first. */
export function askedFor(event: KeyboardEvent): { action: ActionId; scope: Scope }[] {
  const key = pressed(event);
  const target = event.target instanceof Element ? event.target : null;
  if (key === null || isControlsOwn(key, event, target)) return [];
  const heard = scopesAt(target);
  const isQuiet = isSingle(key) && quiet.includes(heard[0]?.place ?? 'compare');
  return heard.flatMap((scope) => {
    const action = currentKeyMap().actionAt(scope.place, key);
    const acts = action !== null && scope.handlers.current[action] !== undefined && !isFieldsOwn(action, target);
    return acts && !(isQuiet && scope.place === 'compare') ? [{ action, scope }] : [];
  });
}

/** Keys that belong to the control that has the focus: characters in a text field, Enter on a button. */
function isControlsOwn(key: string, event: KeyboardEvent, target: Element | null): boolean {
  if (isWriting(target)) return event.key === 'Dead' || !/^(?:Ctrl\+|Alt\+|Escape$|(?:Shift\+)?F\d+$)/.test(key);
  return /^(?:Enter|Space)$/.test(key) && (target?.matches('button, a, summary') ?? false);
}

/** A text field keeps its own undo. */
function isFieldsOwn(action: ActionId, target: Element | null): boolean {
  return (action === 'task.undo' || action === 'task.redo') && isWriting(target);
}

let isHeld = false;

/** While a dialog is on its way nothing acts: what is typed is meant for it. */
export function holdKeys(held: boolean): void {
  isHeld = held;
}

/** Listens for the keys of every place on the page; inside a dialog none acts. */
export function listenForKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (isHeld || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const isDone = askedFor(event).some(({ action, scope }) => scope.handlers.current[action]?.() !== false);
    if (isDone) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

export type KeyboardDialog = 'commands' | 'help' | 'keys';

let opener: (dialog: KeyboardDialog) => void = () => {};

/** Says how the dialogs about the keyboard are opened. */
export function onKeyboardDialog(open: (dialog: KeyboardDialog) => void): void {
  opener = open;
}

export const openKeyboardDialog = (dialog: KeyboardDialog): void => opener(dialog);

/** The actions of a scope that can be done now, in the order of the key map. */
export function actionsOf(scope: Scope): ActionId[] {
  return (Object.keys(scope.handlers.current) as ActionId[]).filter(
    (action) => placeOf(action) === scope.place && scope.handlers.current[action] !== undefined,
  );
}
