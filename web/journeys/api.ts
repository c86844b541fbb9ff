import type { Page } from 'playwright-core';

/** Calls the API as the person at the browser of the page, whatever the page shows. */
export async function call<Answer>(page: Page, method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
  const isText = typeof body === 'string';
  const response = await page.request.fetch(`/api/v1/${path}`, {
    method,
    headers: {
      'Content-Type': isText ? 'application/octet-stream' : 'application/json',
      ...(method === 'GET' ? {} : { 'X-XSRF-TOKEN': await changeToken(page) }),
      ...headers,
    },
    ...(body === undefined ? {} : { data: Buffer.from(isText ? body : JSON.stringify(body)) }),
  });
  const text = await response.text();
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** What every change must bring along; asking for the session puts it among the cookies. */
async function changeToken(page: Page): Promise<string> {
  const kept = async () => (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN')?.value;
  const token = await kept();
  if (token !== undefined) return token;
  await page.request.get('/api/v1/session');
  return (await kept()) ?? '';
}

type Import = { import_id: string; state: string };

/** A project of some responses, uploaded and taken in as a lead does it; nothing is published yet. */
export async function draftWith(lead: Page, name: string, rows: object | object[], settings = {}): Promise<string> {
  const { project_id: id } = await call<{ project_id: string }>(lead, 'POST', 'projects', { name });
  let current = await call<Import>(
    lead,
    'POST',
    `projects/${id}/imports?filename=rows.jsonl`,
    [rows]
      .flat()
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const settle = async (state: string) => {
    while (current.state !== state) {
      if (current.state === 'failed') throw new Error(JSON.stringify(current));
      await new Promise((later) => setTimeout(later, 200));
      current = await call<Import>(lead, 'GET', `imports/${current.import_id}`);
    }
  };
  await settle('checked');
  await call(lead, 'POST', `imports/${current.import_id}/accept`, { policy: 'all_or_none' });
  await settle('imported');
  await call(lead, 'PATCH', `projects/${id}`, settings);
  return id;
}

/** The same, published. */
export async function projectWith(
  lead: Page,
  name: string,
  rows: object | object[],
  settings = {},
  beforePublishing: (project: string) => Promise<unknown> = async () => {},
): Promise<string> {
  const id = await draftWith(lead, name, rows, settings);
  await beforePublishing(id);
  await call(lead, 'POST', `projects/${id}/publish`);
  return id;
}

/** The address of an invitation, as an evaluator unless another role is named. */
export async function invitation(lead: Page, project: string, name: string, role = 'evaluator'): Promise<string> {
  const answer = await call<{ url: string }>(lead, 'POST', `projects/${project}/invitations`, {
    display_name: name,
    role,
    locale: 'es',
  });
  return answer.url;
}
