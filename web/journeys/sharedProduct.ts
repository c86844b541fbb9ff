import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type Product, startDemo } from './product';
import { openSources, type Site } from './sources';

/** What the files of one run have in common: a product, its lead as signed in, and a site whose pages can be quoted. */
export interface Shared {
  url: string;
  lead: Session;
  sources: string;
}

type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a file asks for what it shares with the others. */
    sharedProduct: string;
  }
}

/** One product for a whole run: it starts when the first file asks for it, and stops after the last. */
export default async function share({ provide }: TestProject): Promise<() => Promise<void>> {
  let opened: ReturnType<typeof open> | undefined;
  const door = createServer((_request, response) => {
    opened ??= open();
    opened.then(
      ({ shared }) => response.end(JSON.stringify(shared)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  provide('sharedProduct', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await (await opened)?.close();
  };
}

async function open(): Promise<{ shared: Shared; close: () => Promise<void> }> {
  const site = await openSources();
  try {
    const product = await startDemo(site.sources.settings);
    const shared = { url: product.url, lead: await leadOf(product), sources: site.sources.address };
    return { shared, close: () => end(product, site) };
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** The demo's link signs in once only: what it gives is a session that every file goes on with. */
async function leadOf({ links }: Product): Promise<Session> {
  const context = await request.newContext();
  try {
    await context.get(links.lead);
    return await context.storageState();
  } finally {
    await context.dispose();
  }
}

async function end(product: Product, site: Site): Promise<void> {
  try {
    await product.stop();
  } finally {
    await site.close();
  }
}
