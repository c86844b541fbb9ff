import type { Page } from 'playwright-core';
import { call } from './api';
import { evidence } from './screenActs';

/** One source to be removed, and an address that another one judges. */
export async function registryDraft(page: Page): Promise<void> {
  if ((await page.locator('.draft-bar').count()) === 0) await page.locator('.rule-acts button').nth(1).click();
  await page.locator('.address-check input').fill('https://www.boe.es/buscar/act.php?id=BOE-A-1978-31229');
  await page.locator('.draft-bar').waitFor();
}

/** A source as it is edited. */
export async function ruleForm(page: Page): Promise<void> {
  await page.locator('.rule-acts button').first().click();
  await page.getByRole('dialog').waitFor();
}

/** Somebody else makes a version while this one is being written. */
export async function otherVersion(page: Page): Promise<void> {
  if ((await page.locator('.other-version').count()) > 0) return;
  await page.locator('.rule-acts button').nth(1).click();
  const path = `${new URL(page.url()).pathname.slice(1)}`;
  const { version, rules } = await call<{ version: number; rules: object[] }>(page, 'GET', path);
  await call(page, 'PUT', path, { version, rules: rules.slice(0, -2), note: 'Fuera dos fuentes' });
  await page.locator('.draft-bar form button').first().click();
  await page.locator('.other-version li').first().waitFor();
}

export async function documentText(page: Page): Promise<void> {
  await page.locator('.rule-acts button').first().click();
  await page.getByRole('dialog').locator('.source-text').waitFor();
}

export async function transcribedText(page: Page): Promise<void> {
  await page.locator('.waiting button').first().click();
  await page.locator('.waiting .source-text').waitFor();
}

/** An address that could not be archived, whose text is about to be pasted. */
export async function pasted(page: Page): Promise<void> {
  await evidence(page);
  if ((await page.locator('.captures .bring').count()) === 0) {
    await page.locator('.evidence-form [type="url"]').fill('http://10.0.0.1/');
    await page.keyboard.press('Enter');
  }
  await page.locator('.captures .bring').first().click();
  await page.locator('.transcription').waitFor();
}
