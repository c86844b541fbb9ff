import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A running product, started by the launcher as a user starts it. */
export type Product = {
  url: string;
  links: Record<'lead' | 'evaluator' | 'reviewer', string>;
  /** Ends it as a loss of power would: nobody is told, nothing is finished. */
  kill: () => Promise<void>;
  /** Starts it where it was, on the data that it left. */
  restart: () => Promise<void>;
  /** Ends it as a user does, and fails unless it ended so. */
  stop: () => Promise<void>;
};

const LAUNCHER = resolve(import.meta.dirname, '../../cotejo');
/** Work behind the screens, as every import is, begins within a moment, as in the tests of the server. */
const SETTINGS = { DBSCHEDULER_POLLINGINTERVAL: '200ms' };
const START_MILLIS = 180_000;
/** What a process ends with that was asked to end, and did. */
const ASKED_TO_END = 143;

/** Starts `cotejo demo` on a folder of its own, with settings as environment variables, and waits until it says that it is ready. */
export async function startDemo(settings: Record<string, string> = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'cotejo-journey-'));
  let { child, output } = await launch(data, '0', settings);
  const url = /Cotejo is ready: (\S+)/.exec(output)?.[1];
  if (url === undefined) throw new Error(`no address in:\n${output}`);
  const link = (role: string) => {
    const found = new RegExp(`${role} +(http\\S+)`).exec(output)?.[1];
    if (found === undefined) throw new Error(`no link for ${role} in:\n${output}`);
    return found;
  };
  return {
    url,
    links: { lead: link('lead'), evaluator: link('evaluator'), reviewer: link('reviewer') },
    kill: async () => void (await end(child, 'SIGKILL')),
    restart: async () => {
      ({ child, output } = await launch(data, new URL(url).port, settings));
    },
    stop: async () => {
      const code = await end(child, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
      if (code !== ASKED_TO_END) throw new Error(`expected the product to end with ${ASKED_TO_END}, and it did with ${code}`);
    },
  };
}

async function launch(data: string, port: string, settings: Record<string, string>) {
  const child = spawn(LAUNCHER, ['demo', '--no-browser', '--port', port, '--data', join(data, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...SETTINGS, ...settings },
  });
  return { child, output: await readUntilReady(child) };
}

function readUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let output = '';
    const timer = setTimeout(() => failed(new Error(`not ready in time:\n${output}`)), START_MILLIS);
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('Cotejo is ready:') && /reviewer +http\S+\n/.test(output)) {
        clearTimeout(timer);
        done(output);
      }
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('exit', (code) => failed(new Error(`ended with ${code}:\n${output}`)));
  });
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  return new Promise((done) => {
    child.removeAllListeners('exit');
    child.on('exit', (code) => done(code));
    child.kill(signal);
  });
}
