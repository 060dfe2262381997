import { isUtf8 } from 'node:buffer';
import type { Message } from '../papers/message.ts';
import { findInvalidUtf8 } from './invalid-utf8.ts';

/** The text of a file, ready to be parsed, and what had to be replaced in it. */
export interface DecodedFile {
  /**
   * Well-formed, with `\n` line ends, no byte-order mark and no control characters but tab.
   * `undefined` where the file is no text at all.
   */
  text: string | undefined;
  messages: Message[];
}

/** Messages of one rule before the rest is only counted. */
const maxMessages = 20;

/** Control characters but tab and line end, and the two that XML forbids. */
const forbidden = /[\x01-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;

/**
 * Bytes to text: UTF-8, whatever the line ends. Bytes that are not UTF-8 and control characters
 * become U+FFFD, each line of them with one warning.
 */
export function decode(bytes: Uint8Array, file: string): DecodedFile {
  if (bytes.includes(0)) return { text: undefined, messages: [binaryFile(file)] };
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasBom ? bytes.subarray(3) : bytes;
  const received = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(body)
    .replace(/\r\n?/g, '\n');
  return {
    text: received.replace(forbidden, '\uFFFD'),
    messages: [
      ...capped(isUtf8(body) ? [] : invalidUtf8(body, file)),
      ...capped(controlCharacters(received, file)),
    ],
  };
}

function binaryFile(file: string): Message {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    rule: 'binary-file',
    expected: 'UTF-8 text',
    found: 'a NUL byte, so a binary file or UTF-16',
    advice: 'Save the list as UTF-8 text.',
  };
}

function invalidUtf8(bytes: Uint8Array, file: string): Message[] {
  return findInvalidUtf8(bytes).map(({ line, column, byte }) => ({
    severity: 'warning',
    file,
    line,
    column,
    rule: 'invalid-utf8',
    expected: 'UTF-8 text',
    found: `the byte 0x${byte.toString(16).toUpperCase()}`,
    advice: 'Save the list as UTF-8; until then such bytes show as U+FFFD.',
  }));
}

function controlCharacters(text: string, file: string): Message[] {
  return text.split('\n').flatMap((lineText, index) => {
    const column = lineText.search(forbidden) + 1;
    if (column === 0) return [];
    const code = lineText
      .charCodeAt(column - 1)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0');
    return {
      severity: 'warning',
      file,
      line: index + 1,
      column,
      rule: 'control-character',
      expected: 'printable text',
      found: `the control character U+${code}`,
      advice: 'Write what it stood for; until then it shows as U+FFFD.',
    };
  });
}

/** The first messages of a rule, the last of them with a count of what follows. */
function capped(messages: Message[]): Message[] {
  const rest = messages.length - maxMessages;
  const shown = messages.slice(0, maxMessages);
  const last = shown.pop();
  if (!last || rest <= 0) return messages;
  return [...shown, { ...last, found: `${last.found} (and more such lines after it: ${rest})` }];
}
