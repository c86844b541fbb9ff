import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Loading } from '../components/states';
import { loadPart } from '../i18n/language';
import type { Part } from '../i18n/parts';
import { Missing } from './Missing';
import { SignedIn } from './SignedIn';

type Loader = Parameters<typeof lazyRouteComponent>[0];

/** A page with the texts that only pages of its kind need. */
function speaking(part: Part, load: Loader): Loader {
  return async () => (await Promise.all([load(), loadPart(part)]))[0];
}

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing });

/** Everything below needs a person who signed in. */
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  component: lazyRouteComponent(
    speaking('outside', () => import('../features/sign-in/SignInPage')),
    'SignInPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(
    speaking('outside', () => import('../features/sign-in/InvitationPage')),
    'InvitationPage',
  ),
});

/** A page behind the sign-in: its address, where its code is, the component's name there. */
function page<const Path extends string>(path: Path, load: Loader, name: string) {
  return createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(load, name) });
}

/** A page of those who lead. */
function leadPage<const Path extends string>(path: Path, load: Loader, name: string) {
  return page(path, speaking('lead', load), name);
}

/** What of an address's search a page understands: words, and whether a response without a model is meant. */
function searched<const Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(search)
        .filter(([name]) => names.includes(name as Name))
        // What looks like a number was read as one.
        .map(([name, value]) => [name, value === true || String(value)]),
    ) as { [Known in Name]?: Known extends 'without_model' ? true : string };
}

/** Filters stand in the address, so that they can be shared. */
const marks = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/marks',
  validateSearch: searched('model', 'without_model', 'category', 'severity'),
  component: lazyRouteComponent(
    speaking('lead', () => import('../features/results/MarksPage')),
    'MarksPage',
  ),
});

const items = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/items',
  validateSearch: searched('q', 'locale', 'state', 'model', 'without_model', 'category', 'severity', 'criterion'),
  component: lazyRouteComponent(
    speaking('lead', () => import('../features/items/ItemsPage')),
    'ItemsPage',
  ),
});

const facts = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/facts',
  validateSearch: searched(
    'view',
    'q',
    'verdict',
    'provisional',
    'tier',
    'kind',
    'model',
    'without_model',
    'locale',
    'domain',
    'site',
    'capture',
  ),
  component: lazyRouteComponent(
    speaking('lead', () => import('../features/facts/FactsPage')),
    'FactsPage',
  ),
});

const sources = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/sources',
  validateSearch: searched('view'),
  component: lazyRouteComponent(
    speaking('lead', () => import('../features/sources/SourcesPage')),
    'SourcesPage',
  ),
});

const quality = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/quality',
  validateSearch: searched('view'),
  component: lazyRouteComponent(
    speaking('lead', () => import('../features/quality/QualityPage')),
    'QualityPage',
  ),
});

const protocol = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/protocol',
  validateSearch: searched('view'),
  component: lazyRouteComponent(
    speaking(
      'lead',
      speaking('versions', () => import('../features/versions/ProtocolPage')),
    ),
    'ProtocolPage',
  ),
});

/** A feature adds its pages here, one line each; their code is fetched when they are visited. */
const pages = [
  page(
    '/',
    speaking('outside', () => import('../features/home/HomePage')),
    'HomePage',
  ),
  page('/tasks/$assignmentId', () => import('../features/evaluate/TaskPage'), 'TaskPage'),
  leadPage('/account', () => import('../features/account/AccountPage'), 'AccountPage'),
  leadPage('/accounts', () => import('../features/admin/AccountsPage'), 'AccountsPage'),
  leadPage('/projects', () => import('../features/lead/ProjectsPage'), 'ProjectsPage'),
  leadPage('/projects/$projectId/setup', () => import('../features/lead/SetupPage'), 'SetupPage'),
  leadPage('/projects/$projectId/people', () => import('../features/lead/PeoplePage'), 'PeoplePage'),
  leadPage('/projects/$projectId/results', () => import('../features/results/ResultsPage'), 'ResultsPage'),
  leadPage('/projects/$projectId/items/$itemId', () => import('../features/items/ItemPage'), 'ItemPage'),
  leadPage('/projects/$projectId/preview', () => import('../features/evaluate/preview/PreviewPage'), 'PreviewPage'),
  marks,
  items,
  facts,
  quality,
  sources,
  protocol,
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
