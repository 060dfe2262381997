import { describe, expect, test } from 'vitest';
import { parseTopics } from '../../../../src/enrich/topics/topic-files.ts';
import { formatMessage } from '../../../../src/papers/message.ts';

const parse = (texts: Record<string, string>) =>
  parseTopics(
    Object.entries(texts).map(([slug, text]) => ({ file: `topics/${slug}.mdx`, slug, text })),
  );
const complain = (text: string) => parse({ walk: text }).messages.map(formatMessage);

const topic = (order: number) => `---
title: Walking
order: ${order}
description: How robots walk.
match:
  strong: [legged]
---

Prose with {braces} and <Components />.
`;

describe('parseTopics', () => {
  test('reads the rules and leaves the prose', () => {
    expect(parse({ walk: topic(1) })).toEqual({
      topics: [
        {
          slug: 'walk',
          title: 'Walking',
          order: 1,
          description: 'How robots walk.',
          match: expect.objectContaining({ strong: ['legged'], weak: [] }),
        },
      ],
      messages: [],
    });
  });

  test('goes by the order the topics state, then by slug', () => {
    const { topics } = parse({ c: topic(2), b: topic(1), a: topic(2) });
    expect(topics.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  });

  test.each([
    ['a byte-order mark', `\ufeff${topic(1)}`],
    ['Windows line ends', topic(1).replaceAll('\n', '\r\n')],
    ['rules in the prose', `${topic(1)}\n---\n\nMore\n\n---\n`],
    ['no prose', topic(1).split('\n\n')[0]!],
  ])('reads a file with %s', (_, text) => {
    const { topics, messages } = parse({ walk: text });
    expect(messages).toEqual([]);
    expect(topics[0]?.description).toBe('How robots walk.');
  });

  test('takes asterisks for text', () => {
    const { topics } = parse({ walk: topic(1).replace('How robots walk.', '*How*') });
    expect(topics[0]?.description).toBe('*How*');
  });

  test('finds front matter only at the top', () => {
    expect(complain(`Prose first.\n\n${topic(1)}`)).toEqual([
      'topics/walk.mdx:1:1 invalid-topic: expected front matter with title, order, description and match, found no front matter between two lines of ---. Mend it; until then no paper gets this topic.',
    ]);
  });

  test('names the line of a mistake in the YAML', () => {
    const [message] = complain(topic(1).replace('title: Walking', 'title: "Walking'));
    expect(message).toMatch(/^topics\/walk\.mdx:\d+:\d+ invalid-topic: /);
    expect(complain('---\ntitle: a\ntitle: b\n---\n')[0]).toContain(
      'topics/walk.mdx:3:1 invalid-topic',
    );
  });

  test('names the field that is missing or wrong', () => {
    expect(complain(topic(0))[0]).toContain('at order');
    expect(complain(topic(1).replace('title: Walking\n', ''))[0]).toContain('at title');
  });

  test('keeps the topics beside a wrong one', () => {
    const { topics, messages } = parse({ bad: 'Prose.', good: topic(1) });
    expect(topics.map(({ slug }) => slug)).toEqual(['good']);
    expect(messages).toHaveLength(1);
  });
});
