// Builds the workbench and the commands that run in Node only when its lock file or sources changed since the last build:
// `npm ci` and the bundler are most of a warm build's time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFolder = 'node_modules/.cotejo';
const results = ['dist/index.html', 'target/commands/spansAnchor.mjs'];

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function unchanged(stamp, hash) {
  const path = join(stampFolder, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

// A build that a test starts is a build like others: the test's own environment would make one for development.
const env = { ...process.env, NODE_ENV: 'production' };

function run(stamp, hash, command, args, environment) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  const result = spawnSync(command, args, { stdio, env: environment, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed`);
    process.exit(result.status ?? 1);
  }
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, stamp), hash);
}

const installHash = hashOf(['package-lock.json']);
if (!unchanged('install', installHash)) {
  run('install', installHash, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.env);
}
if (process.argv.includes('--install-only')) process.exit(0);

const topLevel = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(json|ts|mts|html|mjs)$/.test(entry.name))
  .map((entry) => entry.name)
  .sort();
const buildHash = hashOf([...topLevel, ...filesUnder('src'), ...filesUnder('public')]);
if (!results.every(existsSync) || !unchanged('build', buildHash)) {
  run('build', buildHash, 'npm', ['run', '--silent', 'build'], env);
}
