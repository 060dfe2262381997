import { describe, expect, test } from 'vitest';
import {
  findUnusedCorrections,
  parseCorrections,
} from '../../../../src/enrich/curation/corrections.ts';
import { formatMessage } from '../../../../src/papers/message.ts';

const parse = (text: string) => parseCorrections(text, new Set(['robotics', 'theory']));
const complain = (text: string) => parse(text).messages.map(formatMessage);

describe('parseCorrections', () => {
  test('reads each entry, with its line', () => {
    const text = [
      '# By hand',
      'walk:',
      '  reason: The list has the year of the reprint.',
      '  published: 2023-11-30',
      '  topics: [theory, robotics]',
      'run: { reason: Misspelt., authors: [Zoë A] }',
    ].join('\n');
    const { corrections, messages } = parse(text);
    expect(messages).toEqual([]);
    expect(Object.fromEntries(corrections)).toEqual({
      walk: {
        line: 2,
        reason: 'The list has the year of the reprint.',
        published: '2023-11-30',
        topics: ['theory', 'robotics'],
      },
      run: { line: 6, reason: 'Misspelt.', authors: ['Zoë A'] },
    });
  });

  test.each(['', '# nothing yet\n', '{}'])('is empty for %j', (text) => {
    expect(parse(text)).toEqual({ corrections: new Map(), messages: [] });
  });

  test.each([
    ['walk: { published: 2023-11 }', '1:1', 'expected string, received undefined at reason'],
    ['walk: { reason: x, arxiv: 2311.1 }', '1:1', 'expected string, received number at arxiv'],
    ['walk: { reason: x, topic: theory }', '1:1', 'Unrecognized key: "topic"'],
    ['walk: { reason: x, topics: [cooking] }', '1:1', 'the topic "cooking", which has no file'],
    ['walk:', '1:1', 'expected object, received null'],
    ['walk: *reason*', '1:1', 'expected object, received string'],
    ['[walk]: { reason: x }', '1:1', 'a list or a mapping instead of an id'],
    ['fly: { reason: x }\nfly: { reason: y }', '2:1', 'Map keys must be unique'],
    ['- walk', '1:1', 'another kind of value'],
  ])('says where and why %j is wrong', (text, place, reason) => {
    const [message, ...more] = complain(text);
    expect(more).toEqual([]);
    expect(message).toContain(
      `content/corrections.yml:${place} invalid-correction: expected a paper`,
    );
    expect(message).toContain(reason);
    expect(message).not.toContain('\n');
  });

  test('keeps the entries around a wrong one', () => {
    const text = 'walk: { reason: x }\nrun: 1\nfly: { reason: y }';
    expect([...parse(text).corrections.keys()]).toEqual(['walk', 'fly']);
  });

  test('takes asterisks for text where they refer to nothing', () => {
    const { corrections } = parse(
      'walk: { reason: &why Because., venue: *ICML* }\nrun: { reason: *why }',
    );
    expect(corrections.get('walk')?.venue).toBe('*ICML*');
    expect(corrections.get('run')?.reason).toBe('Because.');
  });

  test('survives text that is not YAML', () => {
    expect(complain('walk: [\n  reason: {')).not.toEqual([]);
  });
});

test('findUnusedCorrections names entries whose paper is in no list', () => {
  const { corrections } = parse('walk: { reason: x }\nrun: { reason: x }');
  expect(findUnusedCorrections(corrections, new Set(['walk'])).map(formatMessage)).toEqual([
    'content/corrections.yml:2:1 unknown-paper: expected the id of a paper in the lists, found "run". Correct the id or remove the entry.',
  ]);
});
