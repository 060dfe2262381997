import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savePapers } from '../../../src/shelf/change-shelf.ts';
import { emptyShelf } from '../../../src/shelf/shelf.ts';
import { makeSaved, makeShelf } from '../../support/make-shelf.ts';

const key = 'sheaf-shelf /sheaf/';
const save = (id: string) => savePapers([{ id, title: id }], '2026-11-22T08:00:00.000Z');

/** A page that was just opened, with this in the browser's storage; what storage does can be replaced. */
async function openPage(values: Map<string, string>, broken: Partial<Storage> = {}) {
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    ...broken,
  });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  return import('../../../src/client/shelf-store.ts');
}

const fail = (name: string) => () => {
  throw new DOMException('no', name);
};
const stored = (values: Map<string, string>) =>
  (JSON.parse(values.get(key)!) as typeof emptyShelf).papers.map(({ id }) => id);

let values: Map<string, string>;
beforeEach(() => void (values = new Map()));
afterEach(() => void vi.unstubAllGlobals());

test('a change is there in every tab, and none overwrites another', async () => {
  const one = await openPage(values);
  const other = await openPage(values);
  const told = vi.fn();
  other.onShelfChange(told);
  one.changeShelf(save('a'));
  other.changeShelf(save('b'));
  expect(stored(values)).toEqual(['a', 'b']);
  expect(one.getShelf()).toEqual(other.getShelf());
  const event = Object.assign(new Event('storage'), { key });
  told.mockClear();
  window.dispatchEvent(event);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }));
  expect(told).toHaveBeenCalledTimes(1);
});

test('blocked storage is no error: the list lasts as long as the page', async () => {
  const blocked = fail('SecurityError');
  const page = await openPage(values, { getItem: blocked, setItem: blocked });
  page.changeShelf(save('a'));
  page.changeShelf(save('b'));
  expect(page.getShelf().papers).toHaveLength(2);
  expect(page.getTrouble()).toBe('blocked');
});

test('full storage keeps what it has, and takes the rest when there is room', async () => {
  let isFull = false;
  const page = await openPage(values, {
    setItem: (name, value) => {
      if (isFull) fail('QuotaExceededError')();
      values.set(name, value);
    },
  });
  page.changeShelf(save('a'));
  isFull = true;
  page.changeShelf(save('b'));
  expect(page.getTrouble()).toBe('full');
  expect(stored(values)).toEqual(['a']);
  expect(page.getShelf().papers).toHaveLength(2);
  isFull = false;
  page.changeShelf(save('c'));
  expect(page.getTrouble()).toBeUndefined();
  expect(stored(values)).toEqual(['a', 'b', 'c']);
});

test.each(['{', 'null', '"text"', '[]', '{"version":-1}'])(
  'a damaged value (%s) is put aside, not thrown away',
  async (text) => {
    values.set(key, text);
    const page = await openPage(values);
    expect(page.getShelf()).toEqual(emptyShelf);
    page.changeShelf(save('a'));
    expect(stored(values)).toEqual(['a']);
    expect(values.get(`${key} damaged`)).toBe(text);
  },
);

test('what a newer edition of the site wrote is never overwritten', async () => {
  const text = JSON.stringify({ ...makeShelf({ papers: [makeSaved()] }), version: 2 });
  values.set(key, text);
  const page = await openPage(values);
  page.changeShelf(save('a'));
  expect(page.getTrouble()).toBe('newer');
  expect(values.get(key)).toBe(text);
});
