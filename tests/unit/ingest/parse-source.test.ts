import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from '../../../src/ingest/parse-source.ts';
import { formatMessage } from '../../../src/papers/message.ts';

test('an unknown format is a message, whatever its name', () => {
  for (const format of ['pdf', 'constructor', '__proto__', '']) {
    const { papers, messages } = parseSource({ file: 'f', format, bytes: new Uint8Array() });
    expect(papers).toEqual([]);
    expect(messages.map(formatMessage)).toEqual([
      `f:1:1 unknown-format: expected one of the formats hf-page, found "${format}". Correct the format of this list in content/sources.yml.`,
    ]);
  }
});

test('no bytes make it throw, and no papers never stay without a message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { papers, messages } = parseSource({ file: 'f', format: 'hf-page', bytes });
      expect(papers.length + messages.length).toBeGreaterThan(0);
    }),
  );
});

test('messages come in the order of the lines', () => {
  const bytes = new TextEncoder().encode('A Title\nAnother Title\nA \x01 Third');
  const { messages } = parseSource({ file: 'f', format: 'hf-page', bytes });
  expect(messages.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 missing-abstract',
    '1 no-papers',
    '2 missing-abstract',
    '3 missing-abstract',
    '3 control-character',
  ]);
});
