import { describe, expect, test } from 'vitest';
import { formatLedger, lineOf, parseLedger, type LedgerItem } from '../../../src/feeds/ledger.ts';

const items: LedgerItem[] = [
  { guid: 'sheaf:paper:a', date: '2026-01-01', title: 'A "quoted" <title>' },
  { guid: 'sheaf:paper:b', date: '2026-01-02', title: 'B', removed: true },
];

describe('the ledger', () => {
  test('gives back what was written', () => {
    expect(parseLedger(formatLedger(items))).toEqual({ items, messages: [] });
    expect(parseLedger(formatLedger([])).items).toEqual([]);
  });

  test('has one item a line, which messages can name', () => {
    const text = formatLedger(items);
    const line = lineOf(text, 'sheaf:paper:b');
    expect(text.split('\n')[line - 1]).toContain('"B"');
  });

  test('that is not there is empty', () => {
    expect(parseLedger('')).toEqual({ items: [], messages: [] });
  });

  test.each([
    ['no JSON', '{"items": ['],
    ['a merge conflict', formatLedger(items).replace('  "items"', '<<<<<<< HEAD\n  "items"')],
    ['a field too many', '{"items": [{"guid":"g","date":"2026-01-01","title":"T","x":1}]}'],
    ['no date', '{"items": [{"guid":"g","date":"soon","title":"T"}]}'],
  ])('with %s is a message', (_, text) => {
    const { items, messages } = parseLedger(text);
    expect(items).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'invalid-ledger', line: 1 }]);
  });

  test('with one item twice, as after a merge, names its line', () => {
    const { messages } = parseLedger(formatLedger([...items, items[0]!]));
    expect(messages).toMatchObject([{ found: 'sheaf:paper:a twice', line: 6 }]);
  });
});
