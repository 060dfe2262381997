import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addRecent, clearRecent, readRecent } from '../../../src/client/recent-searches.ts';

/** Storage in memory; what it does can be replaced. */
function stubStorage(broken: Partial<Storage> = {}) {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    ...broken,
  });
  return values;
}

const fail = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

beforeEach(() => void stubStorage());
afterEach(() => void vi.unstubAllGlobals());

test('the newest search comes first, ten at most', () => {
  expect(readRecent()).toEqual([]);
  for (let number = 1; number <= 12; number++) addRecent(`query ${number}`);
  expect(readRecent()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `query ${n}`));
});

test('a search that is made again moves to the front as it is typed now', () => {
  for (const query of ['offline RL', 'PPO', '  Offline \n rl ']) addRecent(query);
  expect(readRecent()).toEqual(['Offline rl', 'PPO']);
});

test('empty and very long queries are not kept', () => {
  for (const query of ['', '  ', 'x'.repeat(100_000)]) addRecent(query);
  expect(readRecent()).toEqual([]);
});

test('they can be forgotten', () => {
  addRecent('PPO');
  clearRecent();
  expect(readRecent()).toEqual([]);
});

test.each(['{', 'null', '"text"', '{"0":"a"}', '[1, null, ["a"]]'])('stored %s is none', (text) => {
  const values = stubStorage();
  addRecent('PPO');
  for (const key of values.keys()) values.set(key, text);
  expect(readRecent()).toEqual([]);
  addRecent('DQN');
  expect(readRecent()).toEqual(['DQN']);
});

test('blocked storage is no error', () => {
  stubStorage({ getItem: fail, setItem: fail, removeItem: fail });
  addRecent('PPO');
  clearRecent();
  expect(readRecent()).toEqual([]);
  vi.stubGlobal('localStorage', undefined);
  addRecent('PPO');
  clearRecent();
  expect(readRecent()).toEqual([]);
});

test('full storage keeps what it has', () => {
  const values = stubStorage();
  addRecent('PPO');
  stubStorage({ getItem: (key) => values.get(key) ?? null, setItem: fail });
  addRecent('DQN');
  expect(readRecent()).toEqual(['PPO']);
});
