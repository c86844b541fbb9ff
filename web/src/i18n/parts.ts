/**
 * The catalogues are one file a language and travel in parts, so that an evaluator's first load does not carry what only
 * a lead reads: a part has the keys that begin with one of its words, `task` all others.
 */
export const PARTS = {
  lead: [
    'accounts',
    'exports',
    'facts',
    'import',
    'items',
    'lead',
    'passages',
    'people',
    'preferences',
    'preview',
    'projects',
    'protocol',
    'publish',
    'quality',
    'results',
    'rubricResults',
    'setup',
    'sources',
  ],
  compare: ['compare'],
  outside: ['home', 'invite', 'signIn'],
  versions: ['changes', 'difference', 'gap', 'mapping', 'questions', 'versions'],
  panels: ['candidates', 'check', 'checklist', 'evidence', 'guideline'],
} as const;

export type Part = keyof typeof PARTS | 'task';

/** The part that a key travels in. */
export function partOf(key: string): Part {
  const word = key.split('.')[0] ?? '';
  for (const [part, words] of Object.entries(PARTS)) {
    if ((words as readonly string[]).includes(word)) return part as Part;
  }
  return 'task';
}
