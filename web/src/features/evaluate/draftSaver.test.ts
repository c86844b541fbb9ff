import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal, Unreachable } from '../../api/call';
import type { DraftView, SubmissionContent } from '../../api/types';
import { aClaim, aDraft } from './builders';
import { emptyContent } from './draft';
import { DraftSaver, restore, type SavingState } from './draftSaver';
import type { LocalDraft } from './draftStore';

const noted = (note: string): SubmissionContent => ({ ...emptyContent, note });
const local = (change: Partial<LocalDraft> = {}): LocalDraft => ({
  assignmentId: 'a1',
  content: emptyContent,
  version: 0,
  unsent: 0,
  changedAt: '2026-11-20T10:00:00.000Z',
  submissionKey: null,
  ...change,
});
const onServer = (version: number, content: SubmissionContent): DraftView => ({
  version,
  content,
  saved_at: `2026-11-20T10:00:0${version}Z`,
});
const conflictWith = (current: DraftView) =>
  new Refusal({ type: 'urn:cotejo:problem:draft-conflict', title: 'x', status: 412, current });

/** An honest server with versions, that can lose the connection. */
function aServer(start: DraftView | null = null) {
  let held = start;
  const server = {
    online: true,
    puts: 0,
    held: () => held,
    put: async (content: SubmissionContent, version: number) => {
      server.puts++;
      if (!server.online) throw new Unreachable('x');
      if (version !== (held?.version ?? 0)) throw conflictWith(held as DraftView);
      held = onServer(version + 1, content);
      return held;
    },
  };
  return server;
}

function aSaver(server: ReturnType<typeof aServer>, draft = local(), conflict: DraftView | null = null) {
  const states: SavingState[] = [];
  const written: LocalDraft[] = [];
  const announced: LocalDraft[] = [];
  const saver = new DraftSaver(
    draft,
    {
      put: (content, version) => server.put(content, version),
      store: { write: async (one) => void written.push(one) },
      now: () => Date.parse('2026-11-20T10:42:07Z'),
      tell: (state) => states.push(state),
      announce: (one) => announced.push(one),
    },
    conflict,
    null,
  );
  return { saver, states, written, announced };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving', () => {
  test('keeps a change here at once and on the server after a short silence', async () => {
    const server = aServer();
    const { saver, written } = aSaver(server);
    saver.change(noted('a'));
    saver.change(noted('ab'));
    expect(written.at(-1)).toMatchObject({ content: noted('ab'), unsent: 2, version: 0 });
    expect(server.puts).toBe(0);
    await vi.advanceTimersByTimeAsync(800);
    expect(server.puts).toBe(1);
    expect(saver.current).toEqual({ kind: 'saved', at: '2026-11-20T10:00:01Z' });
    expect(written.at(-1)).toMatchObject({ unsent: 0, version: 1 });
  });

  test('a change while sending is sent afterwards', async () => {
    const server = aServer();
    const { saver } = aSaver(server);
    saver.change(noted('a'));
    const first = saver.flush();
    saver.change(noted('b'));
    await first;
    expect(saver.current).toMatchObject({ kind: 'unsent', changes: 1 });
    await vi.advanceTimersByTimeAsync(800);
    expect(server.held()).toEqual(onServer(2, noted('b')));
  });

  test('without a connection it counts the changes, tries again with longer waits, and at once when back', async () => {
    const server = aServer();
    server.online = false;
    const { saver } = aSaver(server);
    saver.change(noted('a'));
    await vi.advanceTimersByTimeAsync(800);
    saver.change(noted('b'));
    expect(saver.current).toEqual({ kind: 'offline', changes: 2 });
    await vi.advanceTimersByTimeAsync(2_000 + 4_000 + 8_000);
    expect(server.puts).toBe(4);
    server.online = true;
    saver.online();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.current.kind).toBe('saved');
    expect(server.held()?.content).toEqual(noted('b'));
  });

  test('a conflict keeps both versions and sends nothing until the person chooses', async () => {
    const server = aServer(onServer(3, noted('suyo')));
    const { saver, written } = aSaver(server, local({ version: 2 }));
    saver.change(noted('mío'));
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.current).toMatchObject({
      kind: 'conflict',
      mine: { content: noted('mío') },
      theirs: { content: noted('suyo') },
    });
    saver.change(noted('mío 2'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.held()?.content).toEqual(noted('suyo'));
    expect(written.at(-1)?.content).toEqual(noted('mío 2'));
    expect(saver.choose('mine')).toEqual(noted('mío 2'));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.held()).toEqual(onServer(4, noted('mío 2')));
  });

  test('choosing the other version shows it and has nothing to send', async () => {
    const server = aServer(onServer(3, noted('suyo')));
    const { saver } = aSaver(server, local({ content: noted('mío'), version: 2, unsent: 1 }), onServer(3, noted('suyo')));
    expect(saver.choose('theirs')).toEqual(noted('suyo'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.puts).toBe(0);
    expect(saver.draft).toMatchObject({ version: 3, unsent: 0 });
  });

  test('a lost answer is no conflict: the server has this very draft', async () => {
    const server = aServer(onServer(1, noted('a')));
    const { saver } = aSaver(server, local());
    saver.change(noted('a'));
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.current.kind).toBe('saved');
    expect(saver.draft.version).toBe(1);
  });

  test('nor is one of an earlier save, whatever was written and sent since', async () => {
    const server = aServer();
    const { saver, written } = aSaver(server, local());
    const { put } = server;
    server.put = async (content, version) => {
      await put(content, version);
      throw new Unreachable('x');
    };
    saver.change(noted('a'));
    await vi.advanceTimersByTimeAsync(800);
    server.put = async () => {
      throw new Unreachable('x');
    };
    saver.change(noted('ab'));
    await vi.advanceTimersByTimeAsync(2_000);
    server.put = put;
    saver.change(noted('abc'));
    expect(restore('a1', written.at(-1) ?? null, server.held(), emptyContent).conflict).toBeNull();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.current.kind).toBe('saved');
    expect(server.held()).toMatchObject({ version: 2, content: noted('abc') });
  });

  test('a refusal is shown and the work stays here', async () => {
    const server = aServer();
    server.put = async () => {
      throw new Refusal({ type: 'urn:cotejo:problem:lease-lost', title: 'Reserva perdida', status: 409 });
    };
    const { saver, written } = aSaver(server);
    saver.change(noted('a'));
    await vi.advanceTimersByTimeAsync(800);
    expect(saver.current).toMatchObject({ kind: 'refused', changes: 1 });
    expect(written.at(-1)?.content).toEqual(noted('a'));
  });

  test('the submission key stays through retries and changes with the work', () => {
    const { saver } = aSaver(aServer());
    let made = 0;
    const make = () => `key-${++made}`;
    expect([saver.submissionKey(make), saver.submissionKey(make)]).toEqual(['key-1', 'key-1']);
    saver.change(noted('a'));
    expect(saver.submissionKey(make)).toBe('key-2');
  });
});

describe('two tabs', () => {
  test('what one writes the other shows, and only the writer sends', async () => {
    const server = aServer();
    const one = aSaver(server);
    const other = aSaver(server);
    one.saver.change(noted('a'));
    expect(other.saver.heard(one.announced[0] as LocalDraft)).toEqual(noted('a'));
    await vi.advanceTimersByTimeAsync(800);
    other.saver.heard(one.announced[1] as LocalDraft);
    expect(server.puts).toBe(1);
    other.saver.change(noted('ab'));
    await vi.advanceTimersByTimeAsync(800);
    expect(server.held()).toEqual(onServer(2, noted('ab')));
  });

  test('when both write, both versions are kept', async () => {
    const server = aServer();
    const one = aSaver(server);
    const other = aSaver(server);
    one.saver.change(noted('uno'));
    other.saver.change(noted('dos'));
    expect(other.saver.heard(one.announced[0] as LocalDraft)).toBeNull();
    await one.saver.flush();
    other.saver.heard(one.announced[1] as LocalDraft);
    expect(other.saver.current).toMatchObject({
      kind: 'conflict',
      mine: { content: noted('dos') },
      theirs: { content: noted('uno') },
    });
  });
});

describe('after a reload', () => {
  const mine = aDraft({ overall: 3 }, { claims: [aClaim()] });

  test('unsent work of this device is taken up again', () => {
    const draft = local({ content: mine, version: 2, unsent: 3 });
    expect(restore('a1', draft, onServer(2, noted('viejo')), emptyContent)).toEqual({ draft, conflict: null });
  });

  test('what the server has is newer when nothing was unsent', () => {
    const { draft, conflict } = restore('a1', local({ content: mine, version: 1 }), onServer(4, noted('nuevo')), emptyContent);
    expect([draft.content, draft.version, draft.unsent, conflict]).toEqual([noted('nuevo'), 4, 0, null]);
  });

  test('when each has something the other lacks, both are kept', () => {
    const theirs = onServer(4, noted('nuevo'));
    expect(restore('a1', local({ content: mine, version: 2, unsent: 1 }), theirs, emptyContent)).toMatchObject({
      draft: { content: mine },
      conflict: theirs,
    });
  });

  test('its own save, whose answer the reload cut off, is no conflict', () => {
    const draft = local({ content: mine, version: 2, unsent: 1, sent: [noted('enviado'), noted('después')] });
    expect(restore('a1', draft, onServer(3, noted('enviado')), emptyContent)).toEqual({
      draft: { ...draft, version: 3, sent: [] },
      conflict: null,
    });
  });

  test('a first visit starts empty', () => {
    expect(restore('a1', null, null, emptyContent)).toMatchObject({
      draft: { content: emptyContent, version: 0, unsent: 0 },
      conflict: null,
    });
  });
});
