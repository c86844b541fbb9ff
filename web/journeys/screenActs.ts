import type { Page } from 'playwright-core';

/** A file with every fourth row bad, so that the report has something to say. */
const DAMAGED = Array.from({ length: 12 }, (_, index) =>
  index % 4 === 3
    ? `{"id": "r${index}", "messages": [{"role": "narrator", "content": "x"}]}`
    : `{"id": "r${index}", "model": "modelo-${index % 2}", "prompt": "¿Cuánto es ${index} + ${index}?", "response": "${index * 2}"}`,
).join('\n');

/** Suggestions on the response, the first of them in focus. */
export async function checks(page: Page): Promise<void> {
  await region(7)(page);
  await page.locator('.response-checks .suggestion').first().focus();
}

/** The same task as if the lot had fallen on the other side. */
export async function unassisted(page: Page): Promise<void> {
  const body = JSON.stringify({ assisted: false, tools_installed: false, install_command: '' });
  await page.route('**/checks', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.reload();
  await region(7)(page);
  await page.locator('.unassisted').waitFor();
  await page.unroute('**/checks');
}

export function region(number: number) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(`Alt+Digit${number}`);
  };
}

export function key(name: string) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(name);
  };
}

export function pressed(name: string) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(name);
    await page.getByRole('dialog').waitFor();
  };
}

/** The keys to be changed, one of them refused. */
export async function keySettings(page: Page): Promise<void> {
  await pressed('?')(page);
  await page.locator('.help-change button').click();
  const row = page.locator('#keys-text + .key-rows .key-row', { hasText: /acierto|strength/ });
  await row.locator('button').first().click();
  await page.keyboard.press('2');
  await row.getByRole('alert').waitFor();
}

export async function commandsAtHome(page: Page): Promise<void> {
  await page.locator('.home-head').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
}

/** The foot with the justification, which a narrow screen shows by itself, and its template. */
export async function template(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyJ');
  await page.locator('.foot-head .link-button').click();
  await page.getByRole('dialog').waitFor();
}

/** Sentences proposed as claims. */
export async function candidates(page: Page): Promise<void> {
  await region(5)(page);
  await page.locator('.claim-head:focus').waitFor();
  await page.keyboard.press('p');
  await page.locator('.candidate input:focus').waitFor();
}

/** The response written better, with what that changes. */
export async function rewrite(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.locator('#rewrite:focus').waitFor();
  await page.locator('.rewrite-diff ins').first().waitFor();
}

/** The justification with its checks. */
export async function foot(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyJ');
}

export async function chooseDamaged(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'respuestas.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(DAMAGED) });
  await page.getByText('unknown_role').first().waitFor();
}

/** The guideline's panel with the entry at hand open. */
export async function checklist(page: Page): Promise<void> {
  await region(6)(page);
  await page.locator('#guideline-GC-02 [aria-checked="true"]').focus();
  await page.locator('.check-beside .guideline-section').waitFor();
}

/** The editor of the guideline, the taxonomy or the rubric, by its place in the set-up; of a list its first entry is open. */
export function editedPart(index: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page
      .getByRole('button', { name: /^(Editar|Edit) / })
      .nth(index)
      .click();
    await page.locator('.edit-state').waitFor();
    const entry = page.locator('.protocol-row .link-button').first();
    if ((await entry.count()) > 0) await entry.click();
  };
}

/** The first claim with what its verdict rests on. */
export async function evidence(page: Page): Promise<void> {
  await region(5)(page);
  await page.locator('.claim-head').first().click();
  await page.locator('.citations li').first().waitFor();
}

/** The archived source beside it. */
export async function capturedText(page: Page): Promise<void> {
  await evidence(page);
  await page.locator('.captures li').first().waitFor();
  await page.locator('.claim-head').first().focus();
  await page.keyboard.press('e');
  await page.locator('.captured-text .reading:focus').waitFor();
}

/** Opens the first line of the agreement board. */
export async function firstBehind(page: Page): Promise<void> {
  await page.locator('.quality-lines tbody button').first().press('Enter');
  await page.locator('.quality-behind tbody tr').first().waitFor();
}

/** Opens the first line of the raters' board. */
export async function firstRater(page: Page): Promise<void> {
  await page.locator('tbody button').first().press('Enter');
  await page.locator('.rater-words').waitFor();
}

/** A question with its answer half written, for the next version. */
export async function answering(page: Page): Promise<void> {
  await page.locator('.question-list .button').first().click();
  await page.locator('.answer-form textarea').first().fill('No es tono de la respuesta.');
  await page.locator('.answer-form input[type="checkbox"]').check();
}
