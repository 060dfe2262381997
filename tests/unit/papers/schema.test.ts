import { describe, expect, test } from 'vitest';
import { correctionSchema, factsSchema, paperSchema } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

test('the test builder makes valid papers', () => {
  const { id, abstract, ...data } = makePaper();
  expect(paperSchema.parse(data)).toEqual(data);
});

describe('dates of publication', () => {
  test.each(['2024-02-29', '2024-12'])('may be %j', (published) => {
    expect(factsSchema.safeParse({ published }).success).toBe(true);
  });

  test.each(['2024', '2024-13', '2023-02-29', '2024-1-1', 'May 2024'])(
    'may not be %j',
    (published) => {
      expect(factsSchema.safeParse({ published }).error?.issues[0]?.message).toBe(
        'expected YYYY-MM-DD or YYYY-MM',
      );
    },
  );
});

test('facts and corrections hold no fields of other names', () => {
  expect(factsSchema.safeParse({ pubished: '2024-01' }).success).toBe(false);
  expect(correctionSchema.safeParse({ reason: 'x', topic: 'a' }).success).toBe(false);
  expect(correctionSchema.safeParse({ reason: 'x', topics: ['a'] }).success).toBe(true);
});
