import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const inPackage = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Parses the messages of `…json?icu` at build time, so that no parser travels to the browser. */
const compiledMessages: Plugin = {
  name: 'compiled-messages',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.json?icu')) return null;
    const messages: Record<string, string> = JSON.parse(readFileSync(id.slice(0, -'?icu'.length), 'utf8'));
    const compiled = Object.entries(messages).map(([key, message]) => [key, /[{']/.test(message) ? parse(message) : message]);
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
    modulePreload: { polyfill: false },
    // Nothing is inlined: the content policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
}));
