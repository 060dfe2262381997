import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/ingest/decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const places = (bytes: Uint8Array) =>
  decode(bytes, 'f').messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('decode', () => {
  test('drops a byte-order mark and makes every line end \\n', () => {
    expect(decode(encode('\uFEFFa\r\nb\rc\nd'), 'f')).toEqual({ text: 'a\nb\nc\nd', messages: [] });
  });

  test('keeps sound text of any script as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]|^\uFEFF/.test(text));
        expect(decode(encode(text), 'f')).toEqual({ text, messages: [] });
      }),
    );
  });

  test('turns any bytes into printable, well-formed text or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 60 }), (bytes) => {
        const { text } = decode(bytes, 'f');
        expect(text).toSatisfy((given: string) => given.isWellFormed());
        expect(text).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
      }),
    );
  });

  test('names the first bad bytes of each line', () => {
    const bytes = Uint8Array.from([
      0x61,
      0xe9,
      0xe9,
      0x0d,
      0x0a,
      0x62,
      0x0d,
      ...encode('😀\uFFFD'),
      0xff,
    ]);
    expect(decode(bytes, 'f').text).toBe('a\uFFFD\uFFFD\nb\n😀\uFFFD\uFFFD');
    expect(places(bytes)).toEqual(['1:2 invalid-utf8', '3:4 invalid-utf8']);
  });

  test('counts columns after a byte-order mark from 1', () => {
    expect(places(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff]))).toEqual(['1:1 invalid-utf8']);
  });

  test('does not take a U+FFFD of the text for bad bytes, nor an encoded surrogate for text', () => {
    expect(places(encode('a\uFFFDb'))).toEqual([]);
    expect(places(Uint8Array.from([0xed, 0xa0, 0x80]))).toEqual(['1:1 invalid-utf8']);
  });

  test('replaces control characters but tab', () => {
    expect(decode(encode('a\tb\x1Bc\n\x02'), 'f').text).toBe('a\tb\uFFFDc\n\uFFFD');
    expect(places(encode('a\tb\x1Bc\n\x02'))).toEqual([
      '1:4 control-character',
      '2:1 control-character',
    ]);
  });

  test('counts problems instead of naming them all', () => {
    const { messages } = decode(encode('\x01\n'.repeat(25)), 'f');
    expect(messages).toHaveLength(20);
    expect(messages[18]!.found).toBe('the control character U+0001');
    expect(messages[19]!.found).toBe(
      'the control character U+0001 (and more such lines after it: 5)',
    );
  });

  test('reads no binary file', () => {
    const { text, messages } = decode(Uint8Array.from([0x50, 0, 0x4e]), 'f');
    expect(text).toBeUndefined();
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['binary-file', 'error'],
    ]);
  });
});
