// Writes src/api/schema.d.ts from src/api/openapi.json; with --check it only compares, and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../src/api/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const head = '// Generated from openapi.json by `npm run api-types`; do not edit.\n\n';
const generated = head + astToString(await openapiTS(JSON.parse(readFileSync(source, 'utf8'))));

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    console.error('src/api/schema.d.ts is stale: run `npm run api-types` in web/ and commit what it writes');
    process.exit(1);
  }
} else {
  writeFileSync(target, generated);
}
