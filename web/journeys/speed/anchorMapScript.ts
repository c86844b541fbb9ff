import { resolve } from 'node:path';
import { build } from 'vite';

/** The code that makes the anchor map, built as the workbench is, for a page to run: it is `anchorMap.build` there. */
export async function anchorMapScript(): Promise<string> {
  const built = await build({
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      manifest: false,
      lib: { entry: resolve(import.meta.dirname, 'anchorMap.ts'), formats: ['iife'], name: 'anchorMap' },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('expected a script');
  return chunk.code;
}
