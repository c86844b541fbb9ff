import type { Page } from 'playwright-core';

/** What a stretch of work took: a chord is one key; what is held beside it is counted apart. */
export interface Keystrokes {
  keys: number;
  /** Of the keys: letters typed to find a category. */
  filter: number;
  /** Modifiers that were held. */
  held: number;
  /** Characters of reasons and justifications, which are nobody's budget. */
  free: number;
}

/** Hands on a real keyboard that count what they press. */
export class Hands {
  private count: Keystrokes = { keys: 0, filter: 0, held: 0, free: 0 };

  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.count.keys += 1;
      this.count.held += key.split('+').length - 1;
    }
  }

  /** Types a key several times. */
  async repeat(times: number, key: string): Promise<void> {
    for (let time = 0; time < times; time++) await this.press(key);
  }

  async filter(letters: string): Promise<void> {
    await this.page.keyboard.type(letters);
    this.count.keys += [...letters].length;
    this.count.filter += [...letters].length;
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.count.free += [...text].length;
  }

  /** What was pressed since the last time. */
  take(): Keystrokes {
    const taken = this.count;
    this.count = { keys: 0, filter: 0, held: 0, free: 0 };
    return taken;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The letters that an experienced evaluator types: the shortest beginning of a word that puts the category first. */
export function shortest(words: string, isFirst: (letters: string) => boolean): string | null {
  const beginnings = words
    .toLowerCase()
    .split(/[\s,;:()/.«»"]+/u)
    .flatMap((word) => [...word].map((_, end) => [...word].slice(0, end + 1).join('')));
  const found = beginnings.filter(isFirst).sort((one, other) => [...one].length - [...other].length);
  return found[0] ?? null;
}
