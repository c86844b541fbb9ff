import type { Line } from '../../api/versionTypes';

export interface LeftOut {
  op: 'left-out';
  count: number;
}

/** The lines that changed with one line around them; what is the same further away is only counted. */
export function withContext(lines: readonly Line[], around = 1): (Line | LeftOut)[] {
  const isNear = (at: number) => lines.slice(Math.max(0, at - around), at + around + 1).some(({ op }) => op !== 'same');
  const shown: (Line | LeftOut)[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(at)) shown.push(line);
    else if (last?.op === 'left-out') last.count++;
    else shown.push({ op: 'left-out', count: 1 });
  }
  return shown;
}
