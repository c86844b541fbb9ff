import { afterEach, expect, test, vi } from 'vitest';
import type { AssignmentView } from '../../../api/types';
import { emptyContent } from '../draft';
import { previewSource } from './previewSource';

const task = {
  assignment_id: 'a',
  project_id: 'p',
  item: { item_id: 'i' },
  responses: [{ response_id: 'r1' }, { response_id: 'r2' }],
} as unknown as AssignmentView;
const source = previewSource(task, { strip: null, over: () => null });

afterEach(() => vi.unstubAllGlobals());

test('nothing but handing in asks the server', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);

  expect((await source.putDraft('a', emptyContent, 3)).version).toBe(4);
  expect((await source.postSkip('a', 'other', '')).state).toBe('skipped');
  await source.postRenew('a');
  await source.drafts.remove('a');
  await expect(source.postSignals('a', { sent_at: 0, signals: [] }, false)).rejects.toThrow();

  expect(fetched).not.toHaveBeenCalled();
});

test('handing in asks what would be refused of these responses', async () => {
  const fetched = vi.fn(async (_address: string, _request: RequestInit) => new Response(null, { status: 204 }));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=t' });

  await source.postSubmission('a', emptyContent, 'key');

  const [address, request] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/v1/projects/p/preview/submission');
  expect(JSON.parse(String(request?.body))).toEqual({ item_id: 'i', response_ids: ['r1', 'r2'], content: emptyContent });
});
