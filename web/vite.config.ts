import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { partOf } from './src/i18n/parts.ts';

const inPackage = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const COMPILED = /^(.*\.json)\?icu=(\w+)$/;

/** Parses one part of the messages of `…json?icu=PART` at build time, so that no parser travels to the browser. */
const compiledMessages: Plugin = {
  name: 'compiled-messages',
  enforce: 'pre',
  load(id) {
    const [, file, part] = COMPILED.exec(id) ?? [];
    if (file === undefined) return null;
    const messages: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    const own = Object.entries(messages).filter(([key]) => partOf(key) === part);
    const compiled = own.map(([key, message]) => [key, /[{']/.test(message) ? parse(message) : message]);
    return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js' };
  },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), compiledMessages],
  resolve: {
    alias: {
      // The browser build of this package decodes through innerHTML, which Trusted Types forbids.
      'decode-named-character-reference': inPackage('./node_modules/decode-named-character-reference/index.js'),
      ...(command === 'build'
        ? { '@formatjs/icu-messageformat-parser': inPackage('./node_modules/@formatjs/icu-messageformat-parser/no-parser.js') }
        : {}),
    },
  },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What an evaluator opens knows in advance what it needs; for other pages the list would only weigh on the first load.
      resolveDependencies: (page, needed) =>
        /\/(HomePage|TaskPage|CompareBench)-/.test(page) ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    // Nothing is inlined: the content policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'journeys/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
}));
