// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { arbitraryMarkdown } from './arbitraryMarkdown';
import { writeFormula } from './Formula';
import { Reading } from './Reading';
import { readMarkdown } from './readingText';

const words = { done: 'hecha', toDo: 'pendiente', image: 'imagen' };
const show = (source: string) => render(<Reading reading={readMarkdown(source)} words={words} top={3} />).container;

afterEach(cleanup);

const hostile = [
  '<script>alert(1)</script>',
  '<iframe src="https://x.example"></iframe>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) [d](java\tscript:alert(1))',
  '[e](data:text/html;base64,PHNjcmlwdD4=) [f](vbscript:x) [g](file:///etc/passwd) [h](/relative) [i](//x.example)',
  '![a](javascript:alert(1)) ![b](data:image/svg+xml,x) ![c](https://t.example/pixel.png)',
  '<javascript:alert(1)> <https://ok.example/"onclick="x>',
  '[x]: javascript:alert(1)\n\n[x] ![x]',
  '<style>*{display:none}</style><base href="//x"><meta http-equiv=refresh content=0><form action=x><object data=x>',
  '<a href="https://ok.example" onclick="x()">b</a>',
];

describe('hostile Markdown', () => {
  test.each(hostile)('%s gives only text and safe links', (source) => {
    const page = show(source);
    expect(page.querySelectorAll('script, iframe, img, svg, style, base, meta, form, object, embed, link')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^src|^style|^srcdoc|^action/);
        expect(value).not.toMatch(/^\s*(javascript|data|vbscript|file):/i);
      }
    }
    for (const link of page.querySelectorAll('a')) {
      expect(link.rel).toBe('noreferrer nofollow');
      expect(link.protocol).toMatch(/^(https?|mailto):$/);
    }
  });

  test.each([
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{https://x.example/a.png}',
    '\\htmlStyle{color:red}{x}',
    '\\color{red}{x}+\\rule{2em}{1em}',
    '\\def\\a{\\a\\a}\\a',
  ])('the formula %s brings no style, link or image', (tex) => {
    const place = document.createElement('span');
    try {
      writeFormula(place, tex, false);
    } catch {
      // What KaTeX refuses is shown as text.
    }
    expect(place.querySelectorAll('[style], [href], a, img, mglyph')).toHaveLength(0);
  });
});

test('each leaf stands alone in its element with exactly its rendered text', () => {
  fc.assert(
    fc.property(arbitraryMarkdown, (source) => {
      const reading = readMarkdown(source);
      const { container, unmount } = render(<Reading reading={reading} words={words} top={3} />);
      const seen = [...container.querySelectorAll<HTMLElement>('[data-leaf]')];
      expect(seen.map((element) => Number(element.dataset.leaf))).toEqual(reading.leaves.map((_, index) => index));
      for (const [index, element] of seen.entries()) {
        const leaf = reading.leaves[index];
        if (leaf?.kind === 'text') expect(element.textContent).toBe(reading.rendered.slice(leaf.start, leaf.end));
      }
      unmount();
    }),
    { numRuns: 150 },
  );
});

test('headings take their place below the page without jumps', () => {
  const page = show('### a\n\n##### b\n\n# c');
  expect([...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.tagName)).toEqual(['H3', 'H4', 'H3']);
});

test('tables, tasks, strikethrough, footnotes and images are shown', () => {
  const page = show('| A |\n|--:|\n| 1 |\n\n- [x] ~~ya~~\n\ndato[^n]\n\n[^n]: nota\n\n![un gato](https://i.example/g.png)');
  expect(page.querySelector('td')?.dataset.align).toBe('right');
  expect(page.querySelector('li.md-task-done del')?.textContent).toBe('ya');
  expect(page.querySelector('sup')?.textContent).toBe('[n]');
  expect(page.querySelector('.md-image')?.textContent).toBe('imagen un gato https://i.example/g.png');
});
