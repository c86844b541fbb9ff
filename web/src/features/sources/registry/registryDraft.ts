import type { SourceRule } from '../requests';

/** What happens to one source when the draft is saved. */
export type Edit = { kind: 'put'; rule: SourceRule } | { kind: 'removed'; id: string };

/** Changes of the registry that are not saved yet, on top of the version that they were begun on. */
export interface RegistryDraft {
  version: number;
  edits: readonly Edit[];
  note: string;
}

export const emptyDraft = (version: number): RegistryDraft => ({ version, edits: [], note: '' });

export const idOf = (edit: Edit): string => (edit.kind === 'put' ? edit.rule.id : edit.id);

/** With one change more; an earlier one of the same source gives way, and what leaves the list as it is stands for nothing. */
export function withEdit(draft: RegistryDraft, edit: Edit, base: readonly SourceRule[]): RegistryDraft {
  const others = draft.edits.filter((one) => idOf(one) !== idOf(edit));
  const before = base.find(({ id }) => id === idOf(edit));
  const isNews = edit.kind === 'removed' ? before !== undefined : before === undefined || !isSame(before, edit.rule);
  return { ...draft, edits: isNews ? [...others, edit] : others };
}

/** The change of one source is taken back. */
export function undone(draft: RegistryDraft, id: string): RegistryDraft {
  return { ...draft, edits: draft.edits.filter((one) => idOf(one) !== id) };
}

/** The list as it would be saved: changed ones stand where they stood, new ones at the end. */
export function edited(base: readonly SourceRule[], edits: readonly Edit[]): SourceRule[] {
  const byId = new Map(edits.map((edit) => [idOf(edit), edit]));
  const kept = base.flatMap((rule) => {
    const edit = byId.get(rule.id);
    if (edit === undefined) return [rule];
    return edit.kind === 'put' ? [edit.rule] : [];
  });
  const known = new Set(base.map(({ id }) => id));
  return [...kept, ...edits.flatMap((edit) => (edit.kind === 'put' && !known.has(edit.rule.id) ? [edit.rule] : []))];
}

export type Change = { kind: 'added' | 'changed' | 'removed'; rule: SourceRule };

/** What became of the sources from one version to another. */
export function changesBetween(before: readonly SourceRule[], after: readonly SourceRule[]): Change[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const now = new Set(after.map(({ id }) => id));
  const putOnes = after.flatMap((rule): Change[] => {
    const earlier = old.get(rule.id);
    if (earlier === undefined) return [{ kind: 'added', rule }];
    return isSame(earlier, rule) ? [] : [{ kind: 'changed', rule }];
  });
  return [...putOnes, ...before.filter(({ id }) => !now.has(id)).map((rule): Change => ({ kind: 'removed', rule }))];
}

const isSame = (one: SourceRule, other: SourceRule) => canonical(one) === canonical(other);

/** Independent of the order in which members were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const ID_MAX = 63;

/** An identifier from a name: its letters without accents, and a number where another source has it. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, ID_MAX - 5);
  const base = plain === '' ? 'source' : plain;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** Sources whose name or one of whose hosts has the words, of one tier or of all. */
export function found(rules: readonly SourceRule[], words: string, tier: string): SourceRule[] {
  const sought = folded(words.trim());
  return rules.filter(
    (rule) =>
      (tier === '' || rule.tier === tier) &&
      (folded(rule.name).includes(sought) || rule.match.some(({ host, path }) => `${host}${path}`.includes(sought))),
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
