import { expect, test } from 'vitest';
import { search, sectionAbout, sectionFor, sectionsOf } from './guidelineSections';

const guideline =
  '# Manual\n\nPara expertas.\n\n## 3. Rúbrica\nExactitud: ¿es cierto?\nExactitud no baja por estilo.\n\n```\n## no\n```\n\n## 5. Marcas\nLa Exactitud aparte.\n';
const sections = sectionsOf(guideline);

test('sections open at second-level headings, not inside code', () => {
  expect(sections.map(({ title }) => title)).toEqual(['Manual', '3. Rúbrica', '5. Marcas']);
});

test('the search ignores accents and needs every word', () => {
  expect(search(sections, 'rubrica cierto').map(({ title }) => title)).toEqual(['3. Rúbrica']);
  expect(search(sections, '')).toEqual(sections);
});

test('the section of a criterion is the one that names it most', () => {
  expect(sectionFor(sections, 'Exactitud')?.title).toBe('3. Rúbrica');
  expect(sectionFor(sections, 'Tono')).toBeNull();
});

test('the section that a sentence is about is the one that shares its rare words', () => {
  expect(sectionAbout(sections, '¿Baja la nota por un estilo feo?')?.title).toBe('3. Rúbrica');
  expect(sectionAbout(sections, 'Para una experta')?.title).toBe('Manual');
  expect(sectionAbout(sections, 'xyz')).toBeNull();
});
