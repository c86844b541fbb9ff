import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Loading } from '../components/states';
import { loadPart } from '../i18n/language';
import { Missing } from './Missing';
import { SignedIn } from './SignedIn';

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing });

/** Everything below needs a person who signed in. */
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage'), 'SignInPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/InvitationPage'), 'InvitationPage'),
});

type Loader = Parameters<typeof lazyRouteComponent>[0];

/** A page behind the sign-in: its address, where its code is, the component's name there. */
function page<const Path extends string>(path: Path, load: Loader, name: string) {
  return createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(load, name) });
}

/** A page of those who lead, with its texts. */
function ofLead(load: Loader): Loader {
  return async () => (await Promise.all([load(), loadPart('lead')]))[0];
}

function leadPage<const Path extends string>(path: Path, load: Loader, name: string) {
  return page(path, ofLead(load), name);
}

/** Which marked passages are listed: in the address, so that a filter can be shared. */
export interface MarkSearch {
  model?: string;
  without_model?: true;
  category?: string;
  severity?: string;
}

const marks = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/marks',
  validateSearch: (search: Record<string, unknown>): MarkSearch => ({
    ...(typeof search['model'] === 'string' ? { model: search['model'] } : {}),
    ...(search['without_model'] === true ? { without_model: true } : {}),
    ...(typeof search['category'] === 'string' ? { category: search['category'] } : {}),
    ...(typeof search['severity'] === 'string' ? { severity: search['severity'] } : {}),
  }),
  component: lazyRouteComponent(
    ofLead(() => import('../features/results/MarksPage')),
    'MarksPage',
  ),
});

/** A feature adds its pages here, one line each; their code is fetched when they are visited. */
const pages = [
  page('/', () => import('../features/home/HomePage'), 'HomePage'),
  page('/tasks/$assignmentId', () => import('../features/evaluate/TaskPage'), 'TaskPage'),
  leadPage('/account', () => import('../features/account/AccountPage'), 'AccountPage'),
  leadPage('/accounts', () => import('../features/admin/AccountsPage'), 'AccountsPage'),
  leadPage('/projects', () => import('../features/lead/ProjectsPage'), 'ProjectsPage'),
  leadPage('/projects/$projectId/setup', () => import('../features/lead/SetupPage'), 'SetupPage'),
  leadPage('/projects/$projectId/people', () => import('../features/lead/PeoplePage'), 'PeoplePage'),
  leadPage('/projects/$projectId/results', () => import('../features/results/ResultsPage'), 'ResultsPage'),
  marks,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([signedIn.addChildren(pages), signIn, invitation]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
