import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { selectNewPapers, toDigest } from '../../../src/exports/digest.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

const options = {
  name: 'Sheaf',
  since: '2026-01-01',
  unsubscribe: ['mailto:stop@example.org?subject=a&body=b'],
};

const write = (...papers: Partial<Paper>[]) => toDigest(papers.map(makePaper), options);

/** Texts, elements and addresses of an HTML document, as a mail program reads it. */
function readHtml(html: string) {
  const texts: string[] = [];
  const elements: string[] = [];
  const links: unknown[] = [];
  visit(rehype().parse(html), (node) => {
    if (node.type === 'text' && node.value.trim()) texts.push(node.value);
    if (node.type !== 'element') return;
    elements.push(node.tagName);
    if (node.tagName === 'a') links.push(node.properties['href']);
  });
  return { texts, elements, links };
}

describe('new papers', () => {
  test('are those after the day, newest first', () => {
    const papers = [
      makePaper({ id: 'before', added: '2026-01-31' }),
      makePaper({ id: 'same-day', added: '2026-02-01' }),
      makePaper({ id: 'next', added: '2026-02-02', position: 2 }),
      makePaper({ id: 'later', added: '2026-03-01', position: 3 }),
      makePaper({ id: 'later-and-dated', added: '2026-03-01', published: '2025', position: 4 }),
    ];
    expect(selectNewPapers(papers, '2026-02-01').map(({ id }) => id)).toEqual([
      'later-and-dated',
      'later',
      'next',
    ]);
  });
});

describe('a digest', () => {
  test('counts in its subject', () => {
    expect(write({}).subject).toBe('1 new paper · Sheaf');
    expect(write({}, {}, {}).subject).toBe('3 new papers · Sheaf');
  });

  test('says in both parts what is new, where to read it and how to end it', () => {
    const paper = {
      id: 'tea',
      title: 'On tea',
      authors: ['Ada A', 'Bo B'],
      venue: { name: 'ICML', year: 2025 },
      abstract: 'We drink.',
    };
    const { text, html } = write(paper);
    expect(text).toBe(
      [
        '1 new paper since 1 January 2026.',
        '',
        '1. On tea',
        '   Ada A, Bo B · ICML 2025',
        '   We drink.',
        '   https://papers.example/sheaf/papers/tea/',
        '',
        '-- ',
        'All papers: https://papers.example/sheaf/',
        'Unsubscribe: mailto:stop@example.org?subject=a&body=b',
        '',
      ].join('\n'),
    );
    const { texts, links } = readHtml(html);
    expect(texts).toEqual([
      '1 new paper · Sheaf',
      '1 new paper since 1 January 2026.',
      'On tea',
      'Ada A, Bo B · ICML 2025',
      'We drink.',
      'All papers',
      ' · ',
      'Unsubscribe',
    ]);
    expect(links).toEqual([
      'https://papers.example/sheaf/papers/tea/',
      'https://papers.example/sheaf/',
      'mailto:stop@example.org?subject=a&body=b',
    ]);
  });

  test('has lines of at most 72 columns, but for what has no space', () => {
    const words = 'a reader of mail shows so many columns and no more '.repeat(9).trim();
    const long = 'x'.repeat(100);
    const { text } = write({ title: `${words} ${long} end`, abstract: words, authors: [words] });
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 72 && line.trim().includes(' '))).toEqual([]);
    expect(lines).toContain(`   ${long}`);
    expect(text.replace(/\s+/g, ' ')).toContain(`1. ${words} ${long} end`);
  });

  test('lists a hundred papers, and counts the others', () => {
    const papers = Array.from({ length: 213 }, (_, n) => makePaper({ id: `p-${n}` }));
    const { subject, text, html } = toDigest(papers, options);
    expect(subject).toBe('213 new papers · Sheaf');
    expect(text.match(/^\d+\. /gm)).toHaveLength(100);
    expect(html.match(/<li/g)).toHaveLength(100);
    for (const part of [text, html]) expect(part).toContain('And 113 more.');
    expect(write({}).text).not.toContain('more.');
  });
});

describe('hostile text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' & &amp; &lt;b&gt; ${x} {y} ]]>",
    '</title></ol></body>',
  ])('stays text: %s', (hostile) => {
    const { text, html } = write({ title: hostile, authors: [hostile], abstract: hostile });
    const plain = readHtml(write({ title: 'a', authors: ['a'], abstract: 'a' }).html);
    const { texts, elements } = readHtml(html);
    expect(elements).toEqual(plain.elements);
    expect(texts.filter((one) => one === hostile)).toHaveLength(3);
    expect(text).toContain(`1. ${hostile}\n`);
  });

  test.each([
    ['line breaks', 'a\r\nBcc: b@example.org\r\n\r\nc', 'a Bcc: b@example.org c'],
    ['other breaks', 'a\u2028b\u0085c\vd', 'a b c d'],
    ['control characters', 'a\u0000b\u001b[31mc', 'a b [31mc'],
    ['marks of direction', 'a\u202eb\u2066c', 'abc'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('becomes one line: %s', (_, hostile, line) => {
    const { subject, text, html } = write({ title: hostile });
    expect(subject).toBe('1 new paper · Sheaf');
    expect(text).toContain(`\n1. ${line}\n`);
    expect(readHtml(html).texts).toContain(line);
  });
});
