import type { Annotation, Category, Claim, MarkKind, Severity } from '../../api/types';
import { type Anchor, anchorOf, pointAnchorOf, wordsOf } from '../../text/anchors';
import type { ReadingText, RenderedRange } from '../../text/readingText';

/** What a mark needs to know of the response it is made on. */
export interface Source {
  reading: ReadingText;
  sha256: string;
  newId: () => string;
}

const unsaid = { category: '', reason: '', consequence_of: null, guideline_rule: null };

/** A mark on a selection; `null` when the selection holds nothing. The category comes next. */
export function markOn(source: Source, range: RenderedRange, kind: MarkKind): Annotation | null {
  const anchor = anchorOf(source.reading, range);
  return anchor === null ? null : markAt(source, anchor, kind);
}

/** A mark where an anchor stands. */
export function markAt(source: Source, anchor: Anchor, kind: MarkKind): Annotation {
  return {
    id: source.newId(),
    target: 'span',
    point: false,
    kind,
    severity: mildest(kind),
    ...unsaid,
    ...anchored(anchor, source),
  };
}

/** The severity that a mark begins with. */
function mildest(kind: MarkKind): Severity {
  return kind === 'strength' ? 'neutral' : 'minor';
}

/** A mark where something is missing: at a caret. */
export function omissionAt(source: Source, caret: number): Annotation {
  const anchor = pointAnchorOf(source.reading, caret);
  return {
    id: source.newId(),
    target: 'span',
    point: true,
    kind: 'weakness',
    severity: 'minor',
    ...unsaid,
    ...anchored(anchor, source),
  };
}

/** A mark on the whole response: what is missing has no place in it. */
export function omissionOfWhole(source: Source): Annotation {
  return { id: source.newId(), target: 'response', point: false, kind: 'weakness', severity: 'minor', ...unsaid, ...nowhere };
}

/** A mark on a turn of the conversation, as a whole. */
export function markOnTurn(source: Source, turn: number, kind: MarkKind): Annotation {
  return { id: source.newId(), target: 'turn', turn, point: false, kind, severity: mildest(kind), ...unsaid, ...nowhere };
}

const nowhere = { start: null, end: null, exact: null, prefix: null, suffix: null, source_sha256: null };

/**
 * A claim taken from a selection: its words as they are read, its place as it is stored. The factual errors that are
 * marked there rest on it.
 */
export function claimOn(source: Source, range: RenderedRange, marks: readonly Annotation[]): Claim | null {
  const anchor = anchorOf(source.reading, range);
  if (anchor === null) return null;
  const annotation_ids = errorsWithin(anchor, marks).map(({ id }) => id);
  return { ...claimByHand(source), text: wordsOf(source.reading, range), annotation_ids, ...anchored(anchor, source) };
}

/** The factual errors that share characters with a place. */
export function errorsWithin(place: { start: number; end: number }, marks: readonly Annotation[]): Annotation[] {
  return marks.filter(
    ({ kind, start, end }) =>
      kind === 'factual_error' && start !== null && end !== null && start < place.end && end > place.start,
  );
}

/** A claim written by hand. */
export function claimByHand(source: Source): Claim {
  return { id: source.newId(), text: '', verdict: null, reason: '', annotation_ids: [], ...nowhere };
}

function anchored(anchor: Anchor, source: Source) {
  return { ...anchor, source_sha256: source.sha256 };
}

/** The kind follows from the category: strengths, the family of facts, every other error. */
export function kindOf(category: Category): MarkKind {
  if (category.polarity === 'strength') return 'strength';
  return category.family === 'FAC' ? 'factual_error' : 'weakness';
}

export function severitiesOf(category: Category): Severity[] {
  return category.polarity === 'strength' ? ['neutral'] : category.allowed_severities;
}

/** What changes in a mark when its category is chosen: the kind follows, the severity stays if it may. */
export function categorised(mark: Annotation, category: Category): Partial<Annotation> {
  const severities = severitiesOf(category);
  const keeps = mark.category !== '' && severities.includes(mark.severity);
  const severity = keeps
    ? mark.severity
    : severities.includes(category.default_severity)
      ? category.default_severity
      : (severities[0] ?? 'neutral');
  return { category: category.code, kind: kindOf(category), severity };
}

/** Whether a category fits what a mark stands on: omissions need one that targets the response, turns take any. */
export function fits(category: Category, mark: Pick<Annotation, 'target' | 'point'>): boolean {
  return mark.target === 'turn' || category.targets.includes(mark.point ? 'response' : mark.target);
}
