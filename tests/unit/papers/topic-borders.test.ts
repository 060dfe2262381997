import { expect, test } from 'vitest';
import { findTopicBorders } from '../../../src/papers/topic-borders.ts';
import { makePaper } from '../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];

test('finds papers that just have a topic, and those that just miss it', () => {
  const narrow = makePaper({ topics: [{ slug: 'a', why, borderline: true }] });
  const near = makePaper({ topics: [{ slug: 'b', why }], nearTopics: [{ slug: 'a', why }] });
  expect([...findTopicBorders([near, narrow])]).toEqual([
    ['a', { justIn: [{ paper: narrow, why }], justOut: [{ paper: near, why }] }],
  ]);
});
