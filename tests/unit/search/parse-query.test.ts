import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type QueryPart } from '../../../src/search/parse-query.ts';
import { fieldNames, formatPart, type QueryTerm } from '../../../src/search/query-terms.ts';

/** Parts as short lines: `-phrase exact words`, `author Jane Doe`, `years 2022 2024`. */
const read = (query: string) => parseQuery(query).parts.map(describePart);

function describePart(part: QueryPart): string {
  const { kind, excluded, ...values } = toTerm(part);
  const name = kind === 'field' ? '' : `${kind} `;
  return `${excluded ? '-' : ''}${name}${Object.values(values).join(' ')}`;
}

const rulesOf = (query: string) => parseQuery(query).hints.map(({ rule }) => rule);

/** The term without its place. */
function toTerm({ start, end, ...term }: QueryPart): QueryTerm {
  return term;
}

describe('words', () => {
  test.each([
    'GPT-3.5',
    'TD-MPC2',
    'O(1/ε)',
    'R1-Zero',
    'C++',
    'off-policy',
    "Bellman's",
    '3:1',
    'note:',
    'a:b',
    'std::vector',
    'x:=5',
    'Reward:shaping',
    'cs.LG',
    '--verbose',
    '->x',
    '(-x)',
    '+x',
    '強化学習',
    'https://example.org/a?b=c:d',
    'https://arxiv.org/list/cs.LG/recent',
    '0105.1234',
    '2413.17233',
    '2410.1723',
    '1234.56789',
    'news/0512123',
    '24/7',
  ])('%s is one, as it is typed, without a hint', (text) => {
    expect(parseQuery(text)).toEqual({
      parts: [{ kind: 'words', text, excluded: false, start: 0, end: text.length }],
      hints: [],
    });
  });

  test('are told apart by blanks of any kind', () => {
    expect(read(' a\tb\u00a0c\u2028d\n')).toEqual(['words a', 'words b', 'words c', 'words d']);
  });

  test('of a pasted title are words, whatever its punctuation', () => {
    const title = 'Reward: A Survey – of RL - & the “Aha”-Like Moments (v2): Why?';
    expect(parseQuery(title).hints).toEqual([]);
    expect(read(title).join('|')).toBe(
      'words Reward:|words A|words Survey|words of|words RL|words the|phrase Aha|words Like|words Moments|words (v2):|words Why?',
    );
  });

  test.each(['', '  ', '-', '--', ' – ', '""', '“ ”', '-""', '→', '🙂', '\0'])(
    '%j asks for nothing',
    (query) => {
      expect(parseQuery(query)).toEqual({ parts: [], hints: [] });
    },
  );
});

describe('phrases', () => {
  test.each(['"a b"', '“a b”', '„a b“', '”a b”', '«a b»', '« a b »', '“a b"'])('%s', (query) => {
    expect(parseQuery(query)).toEqual({
      parts: [{ kind: 'phrase', text: 'a b', excluded: false, start: 0, end: query.length }],
      hints: [],
    });
  });

  test('end a word and start one', () => {
    expect(read('("a b")x"c"-y')).toEqual(['phrase a b', 'words )x', 'phrase c', 'words y']);
  });

  test('are not looked into', () => {
    expect(read('"title:a -b 2410.17233"')).toEqual(['phrase title:a -b 2410.17233']);
  });

  test('without a second mark are words', () => {
    expect(read('a "b c" "d e')).toEqual(['words a', 'phrase b c', 'words d', 'words e']);
    expect(rulesOf('a "b c" "d e')).toEqual(['unbalanced-quote']);
    expect(read('author:"Jane')).toEqual(['author Jane']);
    expect(rulesOf('author:"Jane')).toEqual(['unbalanced-quote']);
  });
});

describe('a minus', () => {
  test('excludes what follows', () => {
    expect(read('-a -"b c" -“d” -topic:e -year:2023 -2410.17233 -3D -x:y')).toEqual([
      '-words a',
      '-phrase b c',
      '-phrase d',
      '-topic e',
      '-years 2023 2023',
      '-arxiv 2410.17233',
      '-words 3D',
      '-words x:y',
    ]);
  });

  test('inside a word or after a phrase is a hyphen', () => {
    expect(read('a-b c- "d"-e "f"-"g" "h"-title:i')).toEqual([
      'words a-b',
      'words c-',
      'phrase d',
      'words e',
      'phrase f',
      'phrase g',
      'phrase h',
      'title i',
    ]);
  });

  test('before a decimal number is its sign, with a way to exclude it', () => {
    expect(read('-0.5')).toEqual(['words -0.5']);
    expect(rulesOf('-0.5')).toEqual(['negative-number']);
    expect(read('-"0.5"')).toEqual(['-phrase 0.5']);
  });

  test('by itself asks for nothing', () => {
    expect(read('a - b -- c')).toEqual(['words a', 'words b', 'words c']);
  });
});

describe('fields', () => {
  test.each([
    ['title:word', 'title word'],
    ['author:"Jane Doe"', 'author Jane Doe'],
    ['author:“ Jane Doe ”', 'author Jane Doe'],
    ['AUTHORS:Doe', 'author Doe'],
    ['Topic:few-shot-rl', 'topic few-shot-rl'],
    ['topics:x', 'topic x'],
    ['tags:x', 'tag x'],
    ['system:TD-MPC2', 'system TD-MPC2'],
    ['resource:C++', 'resource C++'],
    ['venue:"NeurIPS 2024"', 'venue NeurIPS 2024'],
    ['type:theory', 'type theory'],
    ['has:Code', 'has code'],
    ['id:a-paper', 'id a-paper'],
    ['id:2410.17233v2', 'arxiv 2410.17233'],
    ['title:a:b', 'title a:b'],
  ])('%s', (query, part) => {
    expect(read(query)).toEqual([part]);
    expect(rulesOf(query)).toEqual([]);
  });

  test.each([
    ['author: Jane', 'empty-field', ['words author:', 'words Jane']],
    ['Topic: x', 'empty-field', ['words Topic:', 'words x']],
    ['tag:', 'empty-field', ['words tag:']],
    ['tag:""', 'empty-field', ['words tag:']],
    ['tag:??', 'empty-field', ['words tag:??']],
    ['foo:bar', 'unknown-field', ['words foo:bar']],
    ['foo:"b c"', 'unknown-field', ['words foo:', 'phrase b c']],
    ['year:22', 'bad-year', ['words year:22']],
    ['year:"next year"', 'bad-year', ['words year:', 'phrase next year']],
    ['has:pdf', 'unknown-has', ['words has:pdf']],
    ['arxiv:nothing', 'bad-arxiv', ['words arxiv:nothing']],
  ])('%s falls back to words: %s', (query, rule, parts) => {
    expect(read(query)).toEqual(parts);
    expect(rulesOf(query)).toEqual([rule]);
  });

  test('that are unknown are named with those that work', () => {
    expect(parseQuery('a foo:bar').hints).toEqual([
      {
        rule: 'unknown-field',
        text: 'foo:',
        message:
          '“foo:” is not a field, so it was read as words. Fields: title, author, topic, tag, system, resource, venue, type, year, has, id.',
      },
    ]);
  });
});

describe('years', () => {
  test.each([
    ['year:2023', 'years 2023 2023', 'year:2023'],
    ['year:2022..2024', 'years 2022 2024', 'year:2022..2024'],
    ['year:2024..2022', 'years 2022 2024', 'year:2022..2024'],
    ['year:2022–2024', 'years 2022 2024', 'year:2022..2024'],
    ['year:2022-2024', 'years 2022 2024', 'year:2022..2024'],
    ['year:2022…2024', 'years 2022 2024', 'year:2022..2024'],
    ['year:2022..', 'years 2022', 'year:2022..'],
    ['year:..2024', 'years 2024', 'year:..2024'],
    ['years:"2023"', 'years 2023 2023', 'year:2023'],
  ])('%s', (query, part, formatted) => {
    expect(read(query)).toEqual([part]);
    expect(parseQuery(query).parts.map(formatPart)).toEqual([formatted]);
  });

  test.each(['22', '0000', '20233', '2022..24', '2022...x', '2022-', '2022..2023..2024', '2k'])(
    'year:%s is not one',
    (value) => {
      expect(rulesOf(`year:${value}`)).toEqual(['bad-year']);
    },
  );
});

describe('arXiv ids', () => {
  test.each([
    '2410.17233',
    '2410.17233v2',
    'arXiv:2410.17233',
    'arxiv:2410.17233v12',
    'arXiv: 2410.17233',
    'arxiv:"2410.17233"',
    '(2410.17233),',
    '[arXiv:2410.17233v1].',
    'https://arxiv.org/abs/2410.17233v1',
    'http://www.arxiv.org/pdf/2410.17233',
    'arxiv.org/pdf/2410.17233v2.pdf#page=3',
    'https://export.arxiv.org/html/2410.17233v1/#S1',
    'https://arxiv.org/abs/2410.17233?context=cs.LG',
    'https://huggingface.co/papers/2410.17233',
    '10.48550/arXiv.2410.17233',
    'doi:10.48550/arXiv.2410.17233',
    'https://doi.org/10.48550/arXiv.2410.17233',
  ])('%s', (query) => {
    expect(parseQuery(query)).toEqual({
      parts: [{ kind: 'arxiv', id: '2410.17233', excluded: false, start: 0, end: query.length }],
      hints: [],
    });
  });

  test.each([
    ['0704.0001', '0704.0001'],
    ['cs/9901002', 'cs/9901002'],
    ['hep-th/9901001v3', 'hep-th/9901001'],
    ['math.GT/0309136', 'math/0309136'],
    ['https://arxiv.org/abs/cs/9901002v1', 'cs/9901002'],
    ['arXiv:cs/9901002', 'cs/9901002'],
  ])('%s', (query, id) => {
    expect(read(query)).toEqual([`arxiv ${id}`]);
  });
});

describe('long queries', () => {
  test('are read up to 32 parts, and the rest is told', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
    const { parts, hints } = parseQuery(words.join(' '));
    expect(parts).toHaveLength(32);
    expect(hints.map(({ rule, text }) => [rule, text])).toEqual([
      ['too-many-parts', words.slice(32).join(' ')],
    ]);
    expect(hints[0]!.message.length).toBeLessThan(150);
    expect(rulesOf(`${words.slice(0, 32).join(' ')} - ?`)).toEqual([]);
  });

  test.each(['x', '"', '“ ', '- ', '-"', 'arxiv: ', 'foo:', 'a/', '(', 'a.', '-1.', '{}<a>'])(
    'of 100,000 characters of %j are read',
    (text) => {
      const query = `a ${text.repeat(100_000 / text.length)}`;
      expect(parseQuery(query).parts[0]).toMatchObject({ text: 'a' });
      for (const { message } of parseQuery(query).hints) expect(message.length).toBeLessThan(250);
    },
  );
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['"', '“', '”', '«', '-', '--', ' ', '  ', '\n', ':', '.', '..', '/', '(', '→', '’'],
    ...['a', 'off-policy', '0.5', '-0.5', '2023', '2022..2024', '2410.17233', 'cs/9901002', 'v2'],
    ...['code', 'arxiv:', 'ARXIV', 'https://arxiv.org/abs/', 'foo:', 'Years:', '\ud800', '<b>'],
    ...fieldNames.flatMap((name) => [name, `${name}:`, `${name}:x`, `-${name}:"x y"`]),
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 50 }).map((some) => some.join('')),
  );

  test('gives parts in order, none over another, with nothing lost', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { parts, hints } = parseQuery(text);
        const cut = hints.find(({ rule }) => rule === 'too-many-parts');
        const end = cut ? text.trimEnd().length - cut.text.length : text.length;
        expect(text.slice(end)).toContain(cut?.text ?? '');
        let reached = 0;
        for (const part of [...parts, { start: end, end: text.length }]) {
          expect(part.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(reached, part.start)).not.toMatch(/[\p{L}\p{N}]/u);
          reached = part.end;
        }
        expect(parts.every(({ start, end }) => start < end)).toBe(true);
        expect(parts.length).toBeLessThanOrEqual(32);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives terms that read as themselves when they are formatted', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const part of parseQuery(text).parts) {
          const again = parseQuery(formatPart(part)).parts;
          expect(again.map(toTerm)).toEqual([toTerm(part)]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatPart', () => {
  test('writes terms that no reader typed', () => {
    expect(
      formatPart({ kind: 'field', name: 'author', value: 'Jane “JD” Doe', excluded: true }),
    ).toBe('-author:"Jane  JD  Doe"');
    expect(formatPart({ kind: 'phrase', text: ' "a" ', excluded: false })).toBe('"a"');
  });
});
