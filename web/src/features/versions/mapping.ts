import type { Localized, ProtocolView } from '../../api/types';
import type { DraftChanges, Fate } from '../../api/versionTypes';

/** A code as it is offered: its name beside it. */
export interface Named {
  code: string;
  label: Localized;
}

/** What is chosen for one code, which may still lack something. */
export interface Choice {
  kind: Fate['kind'] | null;
  targets: string[];
  points: Record<string, number>;
}

/** A code of the version before that is not simply kept, with what may become of it. */
export interface MappingRow {
  key: string;
  part: Fate['part'];
  code: string;
  label: Localized;
  kinds: Fate['kind'][];
  targets: Named[];
  /** Of a scale: its points before and now. */
  points: { before: number[]; now: number[] } | null;
  chosen: Choice;
  /** Whether something is missing or wrong. */
  isOpen: boolean;
}

export const keyOf = (part: Fate['part'], code: string) => `${part} ${code}`;

/** The rows that a lead looks at: what is missing, and what was decided or proposed and is not simply kept. */
export function rowsOf(
  changes: DraftChanges,
  before: ProtocolView,
  now: ProtocolView,
  choices: Record<string, Choice>,
): MappingRow[] {
  const rows = new Map<string, MappingRow>();
  const add = (part: Fate['part'], code: string, isOpen: boolean) => {
    const key = keyOf(part, code);
    const label = namesOf(before, part).find((one) => one.code === code)?.label ?? { es: code, en: code };
    const fate = changes.fates.find((one) => one.part === part && one.code === code);
    const chosen = choices[key] ?? choiceOf(fate);
    rows.set(key, {
      key,
      part,
      code,
      label,
      kinds: kindsFor(part, code, now),
      targets: part === 'scale' ? [] : targetsFor(part, code, before, now),
      points: part === 'scale' ? pointsFor(code, changes, before, now) : null,
      chosen,
      isOpen,
    });
  };
  for (const { part, id } of changes.gaps) add(part, id, true);
  for (const fate of changes.fates) {
    if (fate.kind !== 'kept' && !rows.has(keyOf(fate.part, fate.code))) add(fate.part, fate.code, false);
  }
  return [...rows.values()];
}

const choiceOf = (fate: Fate | undefined): Choice => ({
  kind: fate?.kind ?? null,
  targets: fate?.targets ?? [],
  points: fate?.points ?? {},
});

function kindsFor(part: Fate['part'], code: string, now: ProtocolView): Fate['kind'][] {
  if (part === 'scale') return ['renamed', 'dropped'];
  const isThere = namesOf(now, part).some((one) => one.code === code);
  return isThere ? ['kept', 'merged', 'split', 'dropped'] : ['renamed', 'merged', 'split', 'dropped'];
}

/** Categories only of the same sense: a strength never becomes an error. */
function targetsFor(part: Fate['part'], code: string, before: ProtocolView, now: ProtocolView): Named[] {
  if (part === 'criterion') return namesOf(now, part);
  const sense = before.taxonomy.categories.find((one) => one.code === code)?.polarity;
  return now.taxonomy.categories.filter(({ polarity }) => polarity === sense).map(({ code, label }) => ({ code, label }));
}

function namesOf(protocol: ProtocolView, part: Fate['part']): Named[] {
  return part === 'category'
    ? protocol.taxonomy.categories.map(({ code, label }) => ({ code, label }))
    : protocol.rubric.criteria.map(({ id, label }) => ({ code: id, label }));
}

function pointsFor(code: string, changes: DraftChanges, before: ProtocolView, now: ProtocolView) {
  const target = changes.fates.find((one) => one.part === 'criterion' && one.code === code)?.targets[0] ?? code;
  const of = (protocol: ProtocolView, id: string) => {
    const scale = protocol.rubric.criteria.find((one) => one.id === id)?.scale;
    if (scale === undefined) return [];
    return Array.from({ length: Math.floor((scale.max - scale.min) / scale.step) + 1 }, (_, at) => scale.min + at * scale.step);
  };
  return { before: of(before, code), now: of(now, target) };
}

/** The fate that a choice amounts to; `null` while something is missing. */
export function fateOf(row: MappingRow): Fate | null {
  const { part, code, points } = row;
  const { kind, targets } = row.chosen;
  if (kind === null) return null;
  if (part === 'scale') {
    if (kind === 'dropped') return { part, code, kind, targets: [], points: null };
    const pairs = row.chosen.points;
    if (points === null || points.before.some((point) => pairs[point] === undefined)) return null;
    const values = points.before.map((point) => pairs[point]);
    return { part, code, kind: new Set(values).size === values.length ? 'renamed' : 'merged', targets: [], points: pairs };
  }
  if (kind === 'dropped') return { part, code, kind, targets: [], points: null };
  if (kind === 'kept') return { part, code, kind, targets: [code], points: null };
  if (kind === 'split') return targets.length < 2 ? null : { part, code, kind, targets, points: null };
  return targets.length === 1 ? { part, code, kind, targets, points: null } : null;
}
