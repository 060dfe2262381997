import { expect, test } from 'vitest';
import { keepExact } from '../../../src/search/exact-words.ts';

test.each([
  ['HER', 'robots and HER', ['HER']],
  ['td mpc 2', 'TD-MPC 2 for robots', ['td mpc 2']],
  ['prefrence', 'Prefrence', ['prefrence']],
  ['her', 'here', []],
  ['a b', 'a c b', []],
  ['a', '', []],
])('%s in “%s” gives %j', (exact, query, expected) => {
  expect(keepExact([exact], query)).toEqual(expected);
});
