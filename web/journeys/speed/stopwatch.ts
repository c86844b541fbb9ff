import type { Page } from 'playwright-core';

/** What must be seen to have changed for a reaction to be there. */
export type Reaction = 'text' | 'selection' | 'score' | 'severity' | 'mark' | 'writing';

declare global {
  interface Window {
    stopwatch: { expect: (reaction: Reaction) => void; taken: () => Promise<number>; frames: () => Promise<number[]> };
  }
}

/** Puts the stopwatch into each page of a browser, before the page's own code. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.context().addInitScript(stopwatch);
}

/** Presses a key; the milliseconds from the browser's own time of the key to the end of the first frame with the reaction. */
export async function timed(page: Page, key: string, reaction: Reaction): Promise<number> {
  await page.evaluate((expected) => window.stopwatch.expect(expected), reaction);
  await page.keyboard.press(key);
  return page.evaluate(() => window.stopwatch.taken());
}

/** Runs in the page, where nothing of this file can be reached. */
function stopwatch(): void {
  const highlights = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
  const probes: Record<Reaction, () => unknown[]> = {
    text: () => [document.querySelector('.reading')?.firstElementChild],
    selection: () => {
      const selection = document.getSelection();
      return [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset];
    },
    score: () => [document.querySelector('.criterion-open [aria-checked="true"]')],
    severity: () => [document.querySelector('.mark-row[aria-current]')?.textContent],
    mark: () => [document.querySelector('.mark-row[aria-current]'), highlights()],
    writing: () => [(document.activeElement as HTMLTextAreaElement).value],
  };
  // A mark is there when it is in the list and on the text; any other reaction when anything of it has changed.
  const isThere = (reaction: Reaction, before: unknown[]) => {
    const changed = probes[reaction]().map((value, index) => value !== before[index]);
    return reaction === 'mark' ? changed.every(Boolean) : changed.some(Boolean);
  };

  let taken: Promise<number> = Promise.reject(new Error('nothing was expected'));
  taken.catch(() => undefined);
  const afterFrame = (done: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(null);
  };
  window.stopwatch = {
    expect: (reaction) => {
      const before = probes[reaction]();
      taken = new Promise((resolve) => {
        const start = ({ timeStamp }: KeyboardEvent) => {
          // What follows a frame's callbacks is its layout and paint; a message sent in them comes after these.
          const look = () => {
            if (isThere(reaction, before)) afterFrame(() => resolve(performance.now() - timeStamp));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        window.addEventListener('keydown', start, { capture: true, once: true });
      });
    },
    taken: () => taken,
    // The times between frames while the text is scrolled from its beginning to its end, a twelfth of what is seen a frame.
    frames: () =>
      new Promise((resolve) => {
        const pane = document.querySelector<HTMLElement>('.task-text');
        if (pane === null) throw new Error('expected the text');
        pane.scrollTop = 0;
        const found: number[] = [];
        let last: number | null = null;
        const step = (now: number) => {
          if (last !== null) found.push(now - last);
          last = now;
          if (pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1) resolve(found);
          else {
            pane.scrollTop += pane.clientHeight / 12;
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
  };
}
