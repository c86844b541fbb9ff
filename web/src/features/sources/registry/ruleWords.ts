import type { Match, SourceRule, Tier } from '../requests';
import { freeId } from './registryDraft';

/** A rule as its form has it: lists in one line, what is absent as nothing written. */
export interface RuleWords {
  name: string;
  tier: Tier;
  match: readonly Match[];
  kinds: readonly string[];
  langs: string;
  countries: string;
  whyEs: string;
  whyEn: string;
  reviewBy: string;
}

export const NO_PLACE: Match = { host: '', path: '/', subdomains: true };

export function wordsOf(rule: SourceRule | null): RuleWords {
  return {
    name: rule?.name ?? '',
    tier: rule?.tier ?? 'B',
    match: rule?.match ?? [NO_PLACE],
    kinds: rule?.kinds ?? [],
    langs: rule?.langs.join(', ') ?? '',
    countries: rule?.countries.join(', ') ?? '',
    whyEs: rule?.why.es ?? '',
    whyEn: rule?.why.en ?? '',
    reviewBy: rule?.review_by ?? '',
  };
}

/** The rule that was written; a new one gets an identifier that is free, an old one keeps its own, and what no field shows. */
export function ruleOf(words: RuleWords, before: SourceRule | null, taken: ReadonlySet<string>): SourceRule {
  const { review_by: _before, ...kept } = before ?? {};
  return {
    ...kept,
    id: before?.id ?? freeId(words.name, taken),
    name: words.name.trim(),
    tier: words.tier,
    match: words.match.map(placed),
    kinds: [...words.kinds],
    langs: listed(words.langs),
    countries: listed(words.countries).map((code) => code.toUpperCase()),
    why: { es: words.whyEs.trim(), en: words.whyEn.trim() },
    ...(words.reviewBy === '' ? {} : { review_by: words.reviewBy }),
  };
}

/** A whole address that was pasted as a host is taken apart; what else is wrong with it the server says. */
function placed({ host, path, subdomains }: Match): Match {
  const written = host.trim();
  if (/^https?:\/\//i.test(written) && URL.canParse(written)) {
    const { hostname, pathname } = new URL(written);
    return { host: hostname, path: path.trim() === '/' ? pathname : path.trim(), subdomains };
  }
  return { host: written.toLowerCase().replace(/\.$/, ''), path: path.trim() === '' ? '/' : path.trim(), subdomains };
}

/** What stands between commas or spaces. */
export function listed(line: string): string[] {
  return line.split(/[\s,;]+/).filter((part) => part !== '');
}
