import { expect, test } from 'vitest';
import { mergeSources } from '../../../src/ingest/merge.ts';
import { parseSource } from '../../../src/ingest/parse-source.ts';
import { toReceipt } from '../../../src/ingest/receipt.ts';

test('a receipt accounts for every line and survives JSON', () => {
  const abstract = 'We learn to walk from five trials. '.repeat(12);
  const text = `Get trending papers in your inbox!\nSubscribeWalk\n\n${abstract}\nLost\nwalk\n${abstract}\n`;
  const entry = {
    slug: 'one',
    file: 'one.txt',
    title: 'One',
    description: 'A list.',
    format: 'hf-page',
    added: '2026-01-01',
  };
  const bytes = new TextEncoder().encode(text);
  const parsed = parseSource({ file: 'content/sources/one.txt', format: entry.format, bytes });
  const { placements, messages } = mergeSources([{ entry, parsed }]);
  const receipt = toReceipt(
    [{ entry, parsed, sizeBytes: bytes.length, placements: placements[0]! }],
    [...parsed.messages, ...messages],
  );

  expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
  expect(receipt.lists).toEqual([
    {
      slug: 'one',
      title: 'One',
      file: 'content/sources/one.txt',
      format: 'hf-page',
      added: '2026-01-01',
      sizeBytes: bytes.length,
      lineCount: 7,
      paperCount: 1,
      stretches: [
        { lines: [1, 1], as: 'furniture', text: 'Get trending papers in your inbox!' },
        { lines: [2, 4], as: 'paper', id: 'walk', guess: expect.stringContaining('Subscribe') },
        { lines: [5, 5], as: 'set-aside', text: 'Lost' },
        { lines: [6, 7], as: 'duplicate', id: 'walk' },
      ],
    },
  ]);
  expect(receipt.messages.map(({ rule }) => rule)).toEqual(['missing-abstract', 'duplicate-paper']);
});
