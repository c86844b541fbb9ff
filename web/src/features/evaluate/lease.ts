/** How a lease stands: fine, to be renewed because little is left and work goes on, or over. */
export type LeaseStanding = 'held' | 'renew' | 'over';

/** Whether to ask for more time: while the evaluator works and less than a third of the lease is left. */
export function leaseStanding(lease: { until: number; minutes: number }, now: number, lastActive: number): LeaseStanding {
  if (now >= lease.until) return 'over';
  const third = (lease.minutes * 60_000) / 3;
  const works = now - lastActive < 5 * 60_000;
  return works && lease.until - now < third ? 'renew' : 'held';
}
