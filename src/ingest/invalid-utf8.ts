/** The first bytes of one line that are not UTF-8. */
export interface InvalidBytes {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 code units of the decoded line. */
  column: number;
  /** The first bad byte. */
  byte: number;
}

const lf = 0x0a;
const cr = 0x0d;

/** Every line that holds bytes that are not UTF-8, at the first of them. */
export function findInvalidUtf8(bytes: Uint8Array): InvalidBytes[] {
  return splitLines(bytes).flatMap((lineBytes, index) => {
    const bad = findInLine(lineBytes);
    return bad ? [{ line: index + 1, ...bad }] : [];
  });
}

/** The bytes between LF, CR LF and lone CR. ASCII bytes never stand inside a longer sequence. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== lf && bytes[at] !== cr) continue;
    lines.push(bytes.subarray(start, at));
    if (bytes[at] === cr && bytes[at + 1] === lf) at++;
    start = at + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}

/** Walks text and bytes side by side to the first U+FFFD that the bytes do not spell. */
function findInLine(bytes: Uint8Array): Omit<InvalidBytes, 'line'> | undefined {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let column = 1;
  for (const character of decoded) {
    const isSpelt =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (character === '\uFFFD' && !isSpelt) return { column, byte: bytes[offset] as number };
    offset += Buffer.byteLength(character);
    column += character.length;
  }
  return undefined;
}
