import type { Match, SourceRule, Tier } from '../requests';

/** What nobody has judged. */
export const UNKNOWN: Tier = 'D';

/** The rule for an address, and of its places the one that fits. */
export interface Fit {
  rule: SourceRule;
  match: Match;
}

/** The longest host that fits decides, then the longest path, as the server has it; none for what is no address of the web. */
export function fitOf(rules: readonly SourceRule[], url: string): Fit | null {
  const address = read(url);
  if (address === null) return null;
  const places = rules.flatMap((rule) => rule.match.map((match) => ({ rule, match })));
  for (let host = address.host; host !== ''; host = parent(host)) {
    const fitting = places
      .filter(({ match }) => hostOf(match.host) === host && (host === address.host || match.subdomains))
      .filter(({ match }) => isUnder(address.path, match.path));
    const [first, ...others] = fitting;
    if (first !== undefined) {
      return others.reduce((best, one) => (one.match.path.length > best.match.path.length ? one : best), first);
    }
  }
  return null;
}

/** Whether it has a host, so that a rule can be asked for. */
export function isAddress(url: string): boolean {
  return read(url) !== null;
}

/** Within a whole number of segments: `/es` holds `/es` and `/es/ley`, not `/estado`. */
function isUnder(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  return path.length === prefix.length || prefix.endsWith('/') || path[prefix.length] === '/';
}

function parent(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

function read(url: string): { host: string; path: string } | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname === '' ? null : { host: hostOf(hostname), path: pathname };
}

function hostOf(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
