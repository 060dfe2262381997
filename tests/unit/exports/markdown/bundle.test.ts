import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeBundle, toPaperBlocks } from '../../../../src/exports/markdown/bundle.ts';
import { estimateTokens } from '../../../../src/exports/markdown/estimate-tokens.ts';
import { listBundles } from '../../../../src/exports/markdown/list-bundles.ts';
import { toMarkdown } from '../../../../src/markdown/to-markdown.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { abstractText } from '../../../support/abstract-text.ts';
import { makePaper } from '../../../support/make-paper.ts';
import { papers as realPapers } from '../../../support/papers.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const costOf = (paper: Paper) => estimateTokens(toMarkdown(toPaperBlocks(paper))) + 1;

const bundleOf = (papers: readonly Paper[], tokenLimit: number) =>
  makeBundle(
    { name: 'topics/x', title: 'X', description: 'About x.', markdown: 'https://a.b/x.md', papers },
    { suffix: '1k', tokenLimit },
    '2026-01-01-0',
    costOf,
  );

/** Front matter, and what follows it. */
function split(text: string) {
  const [, frontMatter = '', content = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  return { facts: parse(frontMatter) as Record<string, unknown>, content };
}

describe('a bundle', () => {
  test('keeps to its limit, says what it holds and hashes it, whatever the papers hold', () => {
    fc.assert(
      fc.property(fc.array(abstractText), fc.integer({ min: 400, max: 900 }), (texts, limit) => {
        const papers = texts.map((text, index) =>
          makePaper({ id: `p-${index}`, title: `p ${text}`, abstract: `a ${text}` }),
        );
        const bundle = bundleOf(papers, limit);
        expect(estimateTokens(bundle.text)).toBeLessThanOrEqual(bundle.tokens);
        expect(bundle.tokens).toBeLessThanOrEqual(limit);
        const { facts, content } = split(bundle.text);
        expect(facts).toMatchObject({
          papers: bundle.included.length,
          left_out: papers.length - bundle.included.length,
          tokens: bundle.tokens,
          token_limit: limit,
          edition: '2026-01-01-0',
          content_sha256: sha256(content),
        });
      }),
      { numRuns: 200 },
    );
  });

  test('leaves a paper that does not fit out whole, and tries the next', () => {
    const papers = [
      makePaper({ id: 'first' }),
      makePaper({ id: 'long', abstract: 'word '.repeat(20_000) }),
      makePaper({ id: 'last' }),
    ];
    const { included, leftOut, text } = bundleOf(papers, 1000);
    expect(included).toEqual(['first', 'last']);
    expect(leftOut).toBe(1);
    expect(text).toContain('Papers: 2 of 3; 1 did not fit.');
    expect(text).not.toContain('word word');
    expect(text).toContain(`## last`);
  });

  test('says so where all fit, and where there are none', () => {
    expect(bundleOf([makePaper()], 1000).text).toContain('Papers: 1 of 1. ');
    expect(bundleOf([], 1000)).toMatchObject({ included: [], leftOut: 0 });
  });
});

test('the bundles of the real list keep to their limits, the most central papers first', () => {
  const bundles = listBundles(realPapers, []);
  expect(bundles.map(({ name }) => name)).toEqual(['papers-8k', 'papers-32k', 'papers-128k']);
  for (const { text, tokens, tokenLimit, included, leftOut } of bundles) {
    expect(estimateTokens(text)).toBeLessThanOrEqual(tokens);
    expect(tokens).toBeLessThanOrEqual(tokenLimit);
    expect(included.length + leftOut).toBe(realPapers.length);
    expect(included[0]).toBe(bundles[0]!.included[0]);
  }
});

describe('estimateTokens', () => {
  test.each([
    ['', 0],
    ['a word', 2],
    ['learning', 2],
    ['2024', 4],
    ['a\n\nb', 4],
    ['x_{t+1}', 7],
    ['é', 2],
    ['学', 3],
  ])('of %j is %d', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});
