import { defineConfig } from 'vite';

/** The commands that run in Node, each in one file with all that it needs. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/commands/spansAnchor.ts',
    outDir: 'target/commands',
    emptyOutDir: true,
    target: 'node20.19',
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
  },
});
