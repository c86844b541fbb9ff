/** Where to go after signing in: only an address of this site, so that a crafted link leads nowhere else. */
export function wayBack(next: string | undefined): string {
  if (next === undefined || !next.startsWith('/') || next.startsWith('//') || next.includes('\\')) return '/';
  return next.startsWith('/sign-in') ? '/' : next;
}
