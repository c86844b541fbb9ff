/**
 * Counts between UTF-16 units, in which the browser speaks, and Unicode code points, in which spans are stored.
 * A surrogate pair counts at its high half: counting at the low one breaks ends that follow an emoji.
 */
export class CodePoints {
  /** How many code points stand before each UTF-16 offset; one entry more than the text has units. */
  private readonly before: Uint32Array;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.before = new Uint32Array(text.length + 1);
    for (let index = 0; index < text.length; index++) {
      this.before[index + 1] = this.at(index) + (isSecondHalf(text, index) ? 0 : 1);
    }
  }

  get length(): number {
    return this.at(this.text.length);
  }

  /** The number of code points before a UTF-16 offset. */
  fromUnits(offset: number): number {
    return this.at(Math.max(0, Math.min(offset, this.text.length)));
  }

  /** The UTF-16 offset at which a code point starts. */
  toUnits(codePoint: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    return isSecondHalf(this.text, low) ? low + 1 : low;
  }

  /** The text between two code points. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }

  private at(offset: number): number {
    return this.before[offset] ?? 0;
  }
}

function isSecondHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xdc00 || unit > 0xdfff || index === 0) return false;
  const previous = text.charCodeAt(index - 1);
  return previous >= 0xd800 && previous <= 0xdbff;
}
