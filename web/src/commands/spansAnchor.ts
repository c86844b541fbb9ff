import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Anchoring, requestOf } from './anchorLine';
import { linesOf, WrongInput } from './jsonLines';

const USAGE = `usage: cotejo spans anchor [FILE]     JSON lines from FILE, or from standard input
  reads   {"markdown": TEXT, "select": {"text": RENDERED TEXT, "occurrence": N}}     N counts from 1, and is 1 if absent
  writes  {"start", "end", "exact", "prefix", "suffix"}, or {"error": {"code", "message"}}, a line for a line
`;

/** Exit codes of every command of Cotejo. */
const DONE = 0;
const FINDING = 1;
const WRONG_USE = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(USAGE);
    return DONE;
  }
  try {
    return await anchorFrom(fileOf(words));
  } catch (error) {
    if (error instanceof WrongInput) {
      process.stderr.write(`cotejo spans anchor: ${error.message}\n`);
      return WRONG_USE;
    }
    // Whoever read the answers has seen enough.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return DONE;
    throw error;
  }
}

function fileOf(words: string[]): string {
  try {
    const [file = '-', ...more] = parseArgs({ args: words, allowPositionals: true, options: {} }).positionals;
    if (more.length === 0) return file;
  } catch {
    // An option: there are none.
  }
  throw new WrongInput('give one file, or none for standard input; see cotejo spans anchor --help');
}

/** Anchors a whole input. What is wrong with it is said only after the answers to the lines before are written. */
async function anchorFrom(file: string): Promise<number> {
  const anchoring = new Anchoring();
  let code = DONE;
  let wrong: WrongInput | null = null;

  async function* answers() {
    try {
      for await (const line of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
        const answer = anchoring.answer(requestOf(line));
        if ('error' in answer) code = FINDING;
        yield `${JSON.stringify(answer)}\n`;
      }
    } catch (error) {
      wrong = wrongInput(error, file === '-' ? 'standard input' : file);
    }
  }

  await pipeline(answers, process.stdout, { end: false });
  if (wrong !== null) throw wrong;
  return code;
}

function wrongInput(error: unknown, name: string): WrongInput {
  if (error instanceof WrongInput) return new WrongInput(`${name}, ${error.message}`);
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return new WrongInput(`${name}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.message})`}`);
}
