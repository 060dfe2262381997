import { expect, test } from 'vitest';
import { checkImport, checkStatedCount } from '../../../../scripts/check-dist/check-import.ts';
import { parsePage } from '../../../../scripts/check-dist/page.ts';
import { toMetaTags } from '../../../../src/exports/metadata/paper-meta.ts';
import { makePaper } from '../../../support/make-paper.ts';

const paper = makePaper({
  id: 'x',
  title: '"A" <b>&amp;</b>',
  authors: ['Ann Ode'],
  abstract: 'It’s 5 < 6 & "so".',
});
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const html = toMetaTags(paper, '', '/card.png')
  .map((tag) => ('name' in tag ? `<meta name="${tag.name}" content="${escape(tag.content)}">` : ''))
  .join('');
const toPage = (head: string) =>
  parsePage('papers/x/index.html', `<!doctype html><html><head>${head}</head><body></body></html>`);

test('a page whose tags say what is known has no problem', () => {
  expect(checkImport(toPage(html), paper)).toEqual([]);
});

test('a page that lost an escape has one', () => {
  const [problem] = checkImport(toPage(html.replaceAll('&amp;amp;', '&amp;')), paper);
  expect(problem?.text).toContain('expected as title');
});

test('a stated number has to be the one that was found', () => {
  const about = parsePage('about/index.html', '<data id="imported-papers" value="213">x</data>');
  expect(checkStatedCount(about, 213)).toEqual([]);
  expect(checkStatedCount(about, 212)).toHaveLength(1);
});
