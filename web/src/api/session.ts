import { queryOptions, useQuery } from '@tanstack/react-query';
import { call, Refusal } from './call';
import type { AccountChange, SessionView } from './types';

/** Who is signed in; `null` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SessionView | null> => {
    try {
      return await call<SessionView>('GET', '/session');
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person, for pages that stand behind the sign-in. */
export function useSession(): SessionView | null {
  return useQuery(sessionQuery).data ?? null;
}

export const signIn = (email: string, password: string) => call<SessionView>('POST', '/session', { body: { email, password } });

export const signOut = () => call<void>('DELETE', '/session');

export const changeAccount = (change: AccountChange) => call<SessionView>('PATCH', '/account', { body: change });

/** Whether the person may lead or administer, and so has pages beside the evaluator's. */
export function leads(session: SessionView): boolean {
  return session.roles.length > 0 || session.memberships.some((membership) => membership.role === 'lead');
}

/** Whether the person evaluates anywhere. */
export function evaluates(session: SessionView): boolean {
  return session.memberships.some((membership) => membership.role === 'evaluator');
}
