import type { SourceRule } from '../requests';

/** A rule for tests: everything that is not said is what a plain source has. */
export function aRule(id: string, said: Partial<SourceRule> = {}): SourceRule {
  return {
    id,
    name: id,
    match: [{ host: `${id}.test`, path: '/', subdomains: true }],
    tier: 'B',
    kinds: ['reference'],
    langs: ['es'],
    countries: [],
    why: { es: 'porque', en: 'because' },
    ...said,
  };
}
