// Measures what the evaluator's route loads first and fails when a budget is exceeded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = 1024;
const budgets = { script: 190, style: 14, font: 150 };
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Every chunk that a page needs before it shows, reached through static imports. */
function reach(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunk.imports ?? []) reach(next, seen);
  return seen;
}

const gzipped = (file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
const first = new Set([
  ...reach('index.html'),
  ...reach('src/features/evaluate/TaskPage.tsx'),
  ...reach('src/i18n/es.json?icu=task'),
]);
const scripts = [...first].map((key) => manifest[key].file);
const styles = [...first].flatMap((key) => manifest[key].css ?? []);
const fonts = readdirSync('dist/assets').filter((name) => name.endsWith('.woff2'));

const sizes = {
  script: scripts.reduce((sum, file) => sum + gzipped(file), 0),
  style: [...new Set(styles)].reduce((sum, file) => sum + gzipped(file), 0),
  font: fonts.reduce((sum, name) => sum + readFileSync(join('dist/assets', name)).length, 0),
};
let over = false;
for (const [name, limit] of Object.entries(budgets)) {
  const size = sizes[name] / kilobytes;
  if (size > limit) over = true;
  console.log(`${name}: ${size.toFixed(1)} KB of ${limit} KB${size > limit ? '  over budget' : ''}`);
}
for (const file of scripts) console.log(`  ${file} ${(gzipped(file) / kilobytes).toFixed(1)} KB`);
if (over) process.exit(1);
