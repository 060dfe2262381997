import { expect, test } from 'vitest';
import { toLlmsTxt } from '../../../../src/exports/markdown/llms.ts';
import { toTopicMarkdown } from '../../../../src/exports/markdown/topic-markdown.ts';
import { markdownProcessor } from '../../../../src/markdown/to-markdown.ts';
import { makePaper } from '../../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];
const main = makePaper({ id: 'main', topics: [{ slug: 'theory', why }] });
const side = makePaper({
  id: 'side',
  title: 'Side [1] <b>',
  topics: [
    { slug: 'robotics', why },
    { slug: 'theory', why },
  ],
});
const theory = {
  slug: 'theory',
  title: 'Theory',
  description: 'Bounds.',
  order: 1,
  papers: [main, side],
};
const titles = new Map([['robotics', 'Robotics']]);

test('the Markdown of a topic has its prose without components, its papers and neighbours', () => {
  const introduction =
    'import A from "./a.astro"\n\nWhat can be *promised*.\n\n<A />\n\nAn <A /> here.\n\n## More\n\n{1 + 1}';
  const twin = toTopicMarkdown(theory, introduction, titles);
  expect(twin.slice(twin.indexOf('# Theory'))).toBe(`# Theory

What can be *promised*.

## More

## Papers with this as main topic (1)

- [main](https://papers.example/sheaf/papers/main.md)

## Other papers (1)

- [Side \\[1\\] \\<b>](https://papers.example/sheaf/papers/side.md)

## Topics of the same papers

- [Robotics](https://papers.example/sheaf/topics/robotics.md): 1 in both
`);
});

test('a topic without papers says so', () => {
  expect(toTopicMarkdown({ ...theory, papers: [] }, '', titles)).toContain('No paper of the list');
});

test('llms.txt has a title, a quote, and below it only sections that list links', () => {
  const text = toLlmsTxt([main, side], [theory]);
  const [title, quote, ...rest] = markdownProcessor.parse(text).children;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(quote).toMatchObject({ type: 'blockquote' });
  const sections = rest.slice(rest.findIndex(({ type }) => type === 'heading'));
  for (const [index, node] of sections.entries())
    expect(node).toMatchObject(index % 2 === 0 ? { type: 'heading', depth: 2 } : { type: 'list' });
  expect(text).toContain(
    '- [Theory](https://papers.example/sheaf/topics/theory.md): Bounds. 2 papers.',
  );
});
