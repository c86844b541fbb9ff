import katex from 'katex';
import { useLayoutEffect, useRef, useState } from 'react';

/** Attributes that MathML needs; everything else that a formula brings, `style` first, is dropped. */
const kept = new Set([
  'xmlns',
  'display',
  'mathvariant',
  'stretchy',
  'fence',
  'separator',
  'lspace',
  'rspace',
  'linethickness',
  'accent',
  'accentunder',
  'columnalign',
  'columnspacing',
  'rowspacing',
  'columnlines',
  'rowlines',
  'frame',
  'minsize',
  'maxsize',
  'symmetric',
  'movablelimits',
  'largeop',
  'width',
  'height',
  'depth',
  'voffset',
  'notation',
  'displaystyle',
  'scriptlevel',
  'encoding',
  'form',
  'class',
]);

/** Writes a formula as MathML elements into a place. Elements, not HTML strings: Trusted Types has nothing to object to. */
export function writeFormula(place: HTMLElement, tex: string, block: boolean): void {
  katex.render(tex, place, {
    output: 'mathml',
    displayMode: block,
    trust: false,
    maxExpand: 200,
    maxSize: 20,
    strict: 'ignore',
    throwOnError: true,
  });
  for (const element of place.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
}

/** A formula; what cannot be read as one is shown as it was written. */
export default function Formula({ tex, block }: { tex: string; block: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    if (place.current === null) return;
    try {
      writeFormula(place.current, tex, block);
    } catch {
      setFailed(true);
    }
  }, [tex, block]);
  return failed ? <code>{tex}</code> : <span ref={place} />;
}
