import type { Change } from '../../api/versionTypes';
import type { MessageKey } from '../../i18n/language';

export const PARTS = ['guideline', 'rubric', 'taxonomy', 'conversational_guidelines', 'task_settings', 'keys'] as const;

export const PART_WORD: Record<Change['part'], MessageKey> = {
  guideline: 'difference.guideline',
  rubric: 'difference.rubric',
  taxonomy: 'difference.taxonomy',
  conversational_guidelines: 'difference.conversation',
  task_settings: 'difference.settings',
  keys: 'difference.keys',
};

export const KIND_WORD: Record<Change['kind'], MessageKey> = {
  added: 'difference.added',
  removed: 'difference.removed',
  renamed: 'difference.renamed',
  reworded: 'difference.reworded',
  changed: 'difference.changed',
};

export const STEP_WORD: Record<Change['step'], MessageKey> = {
  patch: 'difference.patch',
  minor: 'difference.minor',
  major: 'difference.major',
};

/** The sides of a thing by the words that people have for them. */
const WHAT_WORD: Record<string, MessageKey> = {
  code: 'difference.what.code',
  heading: 'difference.what.heading',
  section: 'difference.what.section',
  label: 'difference.what.label',
  question: 'difference.what.question',
  scale: 'difference.what.scale',
  weight: 'difference.what.weight',
  not_applicable: 'difference.what.notApplicable',
  not_applicable_when: 'difference.what.notApplicableWhen',
  common_confusion: 'difference.what.confusion',
  examples: 'difference.what.examples',
  holistic: 'difference.what.holistic',
  order: 'difference.what.order',
  rule: 'difference.what.rule',
  instructions: 'difference.what.instructions',
  preference: 'difference.what.preference',
  preference_scale: 'difference.what.preference',
  definition: 'difference.what.definition',
  decision_rule: 'difference.what.decisionRule',
  family: 'difference.what.family',
  polarity: 'difference.what.polarity',
  targets: 'difference.what.targets',
  default_severity: 'difference.what.severity',
  allowed_severities: 'difference.what.severities',
  requires_claim_verdict: 'difference.what.needsVerdict',
  requires_note: 'difference.what.needsNote',
  requires_rule_id: 'difference.what.needsRule',
  scoring: 'difference.what.scoring',
  check: 'difference.what.check',
  category: 'difference.what.category',
  kind: 'setup.task_kind',
  overlap: 'setup.overlap',
  lease_minutes: 'setup.lease_minutes',
  expected_minutes: 'setup.expected_minutes',
  unassisted_percent: 'setup.unassisted_percent',
  rubric_items: 'difference.what.rubricItems',
  'comparison.responses_max': 'setup.responses_max',
  'comparison.repeat_percent': 'setup.repeat_percent',
  'comparison.facts_first': 'setup.facts_first',
  'order.facts_first': 'setup.facts_first',
  'order.conditions_first': 'setup.conditions_first',
  'order.guideline_checklist': 'setup.guideline_checklist',
  'proof.required': 'setup.proof_required',
  'proof.queries': 'setup.proof_queries',
  'proof.connectors': 'setup.proof_connectors',
};

/** What changed of a thing: a word of ours or, of what only its author knows, the name it has there. */
export function whatOf({ what, place }: Change): { word: MessageKey; point: string | null } | { name: string } {
  if (what === 'whole') return { name: '' };
  if (what === 'anchor') return { word: 'difference.what.anchor', point: place.slice(place.lastIndexOf('/') + 1) };
  const word = WHAT_WORD[what];
  if (word !== undefined) return { word, point: null };
  return { name: what === 'other' ? place.slice(place.lastIndexOf('/') + 1) : what };
}

/** The code of the criterion, category, rule or guideline at a place; empty for what has none. */
export function codeOf({ part, place }: Change): string {
  if (part === 'guideline') return '';
  const [, , list, code] = place.split('/');
  return list !== undefined && LISTS.has(list) ? (code ?? '') : '';
}

const LISTS = new Set(['criteria', 'rules', 'categories', 'severities', 'families', 'items']);

/** The changes that say something to a reader: of the guideline, those in their language where there are such. */
export function readable(changes: readonly Change[], language: 'es' | 'en'): Change[] {
  const own = changes.some((change) => change.language === language);
  return changes.filter(
    (change) => change.language === undefined || change.language === null || !own || change.language === language,
  );
}
