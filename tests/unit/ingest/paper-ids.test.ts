import { describe, expect, test } from 'vitest';
import { hexHash } from '../../../src/ingest/normal-text.ts';
import { assignIds, plainId, type IdClaim } from '../../../src/ingest/paper-ids.ts';

const claim = (title: string, normalAbstract: string, day = 1): IdClaim => ({
  title,
  normalAbstract,
  added: `2026-01-0${day}`,
});
const suffix = (text: string) => `-${hexHash(text, 6)}`;

test('plainId is the slug, or a hash where there is none', () => {
  expect(plainId('Q-Learning: Why?')).toBe('q-learning-why');
  expect(plainId('强化学习')).toMatch(/^paper-[0-9a-f]{8}$/);
  expect(plainId('强化学习')).toBe(plainId(' 强化学习。'));
  expect(plainId('强化学习')).not.toBe(plainId('学习'));
  expect(plainId('???')).not.toBe(plainId('!!!'));
});

describe('assignIds', () => {
  test('papers of one day that want one id all get a suffix', () => {
    expect(assignIds([claim('A', 'x'), claim('B', 'y'), claim('a!', 'z')])).toEqual([
      `a${suffix('x')}`,
      'b',
      `a${suffix('z')}`,
    ]);
  });

  test('the paper added strictly first keeps the plain id, wherever it stands', () => {
    expect(assignIds([claim('A', 'x', 2), claim('A', 'y', 1), claim('A', 'z', 3)])).toEqual([
      `a${suffix('x')}`,
      'a',
      `a${suffix('z')}`,
    ]);
  });

  test('an id that was contested goes to nobody later', () => {
    const ids = assignIds([claim('A', 'x'), claim('A', 'y'), claim('A', 'z', 2)]);
    expect(ids[2]).toBe(`a${suffix('z')}`);
  });

  test('a title that looks like an id with a suffix clashes with it', () => {
    const ids = assignIds([claim('A', 'x'), claim('A', 'y'), claim(`A ${suffix('x')}`, 'z')]);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(`a${suffix('x')}`);
  });
});
