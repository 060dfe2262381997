import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHfPage } from '../../../src/ingest/hf-page.ts';

const title = 'Learning to Walk from Five Trials';
const abstract = `${'We study how agents learn from little data. '.repeat(10)}It works.`;
const banner = 'Get trending papers in your email inbox once a day!';

const line = fc.oneof(
  fc.constantFrom(title, abstract, banner, `Subscribe${title}`, 'Subscribe', '', '   ', 'It is.'),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('for any text', () => {
  test('stretches cover every line once, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { stretches } = parseHfPage(given, 'f');
        let next = 1;
        for (const { from, to } of stretches) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThanOrEqual(from);
          next = to + 1;
        }
        const lineEnds = given.split('\n').length - 1;
        expect(next - 1).toBe(lineEnds + (given === '' || given.endsWith('\n') ? 0 : 1));
      }),
    );
  });

  test('no text is lost: each line is in a paper, in a stretch, or blank', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { papers, stretches } = parseHfPage(given, 'f');
        const kept = [
          ...papers.flatMap(({ title, abstract }) => [title, abstract]),
          ...stretches.filter(({ as }) => as !== 'paper').map(({ text }) => text),
        ].join('\n');
        for (const received of given.split('\n')) {
          const start = received
            .trim()
            .slice(0, 150)
            .replace(/^Subscribe\s*/, '');
          expect(kept).toContain(start);
        }
      }),
    );
  });

  test('papers are whole, and the nth paper stretch holds the nth paper', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { papers, stretches } = parseHfPage(given, 'f');
        const inStretches = stretches.filter(({ as }) => as === 'paper');
        expect(inStretches.map(({ from, to, text }) => [from, to, text])).toEqual(
          papers.map((paper) => [paper.titleLine, paper.abstractLine, paper.title]),
        );
        for (const paper of papers) {
          expect(paper.title).toBe(paper.title.trim());
          expect(paper.abstract).toBe(paper.abstract.trim());
          expect(paper.title && paper.abstract).not.toBe('');
        }
      }),
    );
  });
});

describe('the first list', () => {
  const received = readFileSync('content/sources/few-shot-rl.txt', 'utf8');
  const lines = received.split('\n');
  const whole = parseHfPage(received, 'f').papers;

  test('gives its 213 papers as received', () => {
    const button = 'Subscribe'.length;
    expect(whole).toHaveLength(213);
    expect(whole.flatMap(({ title, abstract }) => [title, abstract])).toEqual(
      [lines[2]!.slice(button), ...lines.slice(3)].map((text) => text.trim()),
    );
    expect(parseHfPage(received, 'f').messages).toEqual([]);
  });

  test('a lost line costs one paper and gives one message', () => {
    for (let lost = 3; lost < lines.length; lost++) {
      const { papers, messages } = parseHfPage(lines.toSpliced(lost, 1).join('\n'), 'f');
      const ofLost = Math.floor((lost - 2) / 2);
      expect(papers.map(({ title }) => title)).toEqual(
        whole.toSpliced(ofLost, 1).map(({ title }) => title),
      );
      expect(messages.map(({ rule }) => rule)).toEqual([
        lost % 2 === 0 ? 'missing-title' : 'missing-abstract',
      ]);
    }
  });
});

test('a line of 2 MB becomes an abstract, with a warning', () => {
  const { papers, messages } = parseHfPage(`${title}\n${'word. '.repeat(350_000)}`, 'f');
  expect(papers).toHaveLength(1);
  expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['long-abstract', 2]]);
});

test('messages and columns point at the text, not at the spaces before it', () => {
  const [message] = parseHfPage(`\n   ${title}\n`, 'f').messages;
  expect(message).toMatchObject({ rule: 'missing-abstract', line: 2, column: 4 });
});
