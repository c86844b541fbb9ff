import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { call } from './api';

export const CENSUS = 'En 2020 la población de México era de 126 014 024 habitantes, según el censo.';

const page = (title: string, paragraphs: string[]) =>
  `<!doctype html><html lang="es"><title>${title}</title><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

const filler = Array.from(
  { length: 12 },
  (_, at) => `Párrafo ${at + 1} de la página, que habla de otra cosa y es bastante largo.`,
);

/** What the census's sentence becomes on a page that is changed. */
export const REVISED = CENSUS.replace('024', '025');

const pages: Record<string, string> = {
  '/anuario': page('Anuario estadístico', [...filler, CENSUS, ...filler]),
  '/censo': page('Censo de Población y Vivienda 2020', [...filler, CENSUS, 'Fue publicado el 25 de enero de 2021.', ...filler]),
  '/blog': page('Un blog sobre México', [...filler, 'México tenía 130 millones de habitantes, o eso dicen.']),
};

/** A site that can be quoted, and a search engine over it that answers as SearXNG's JSON does (docs.searxng.org, search API). */
export class Sources {
  constructor(readonly address: string) {}

  /** What the product is told: that this site may be fetched, and searched. */
  get settings(): Record<string, string> {
    return { COTEJO_CAPTURE_ALLOW: this.address, COTEJO_SOURCES_SEARXNG_BASE_URL: `http://${this.address}` };
  }

  /** From now on the page says a number that is one higher. */
  async change(path: string): Promise<void> {
    await fetch(`http://${this.address}${path}`, { method: 'PUT' });
  }
}

export interface Site {
  sources: Sources;
  close: () => Promise<void>;
}

export async function openSources(): Promise<Site> {
  const changed = new Set<string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://sources');
    if (request.method === 'PUT') changed.add(url.pathname);
    if (url.pathname === '/search') {
      const origin = `http://${request.headers.host}`;
      const results = [
        { url: `${origin}/censo`, title: 'Censo 2020', content: 'Población de México en 2020…', engine: 'own', score: 2 },
        { url: `${origin}/blog`, title: 'Un blog', content: 'México y sus habitantes…', engine: 'own', score: 1 },
      ];
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ query: url.searchParams.get('q'), results }));
      return;
    }
    const found = pages[url.pathname];
    response.statusCode = found === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end((changed.has(url.pathname) ? found?.replace(CENSUS, REVISED) : found) ?? page('No está', ['Nada.']));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    sources: new Sources(`127.0.0.1:${(server.address() as AddressInfo).port}`),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

type Registry = { version: number; rules: object[] };

/** The lead says that the site is official. */
export async function trustSources(lead: Page, project: string): Promise<void> {
  const { version, rules } = await call<Registry>(lead, 'GET', `projects/${project}/sources`);
  const site = {
    id: 'own-site',
    name: 'Own site',
    match: [{ host: '127.0.0.1', path: '/', subdomains: false }],
    tier: 'A',
    kinds: ['official_statistics'],
    langs: ['es'],
    countries: ['MX'],
    why: { es: 'es de la casa', en: 'it is our own' },
  };
  await call(lead, 'PUT', `projects/${project}/sources`, { version, rules: [...rules, site], note: '' });
}

type Order = { order_id: string; state: string; capture: { capture_id: string } | null };

/** An address, archived by the person of the page, and where the census's sentence stands in it. */
export async function captured(page: Page, project: string, url: string) {
  let order = await call<Order>(page, 'POST', `projects/${project}/captures`, { url });
  while (order.state === 'waiting') {
    await new Promise((later) => setTimeout(later, 200));
    order = await call<Order>(page, 'GET', `projects/${project}/captures/${order.order_id}`);
  }
  const { text } = await call<{ text: string }>(page, 'GET', `projects/${project}/captures/${order.order_id}/text`);
  const start = text.indexOf(CENSUS);
  const quote = { start, end: start + CENSUS.length, exact: CENSUS, prefix: '', suffix: '' };
  return { id: order.capture?.capture_id ?? '', quote };
}
