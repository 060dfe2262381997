/*
 * The little of CBOR (RFC 8949) that Pagefind's small files need: where items begin and end.
 * Nothing is decoded, so that every item is written back byte for byte.
 */

/** Bytes of each item of the array at an offset. @throws {Error} where there is no array */
export function splitArray(bytes: Buffer, offset = 0): Buffer[] {
  const { type, count, next } = readHead(bytes, offset);
  if (type !== 4)
    throw new Error(`Expected an array of CBOR at byte ${offset}, found type ${type}.`);
  const items: Buffer[] = [];
  let start = next;
  for (let item = 0; item < count; item++) {
    const end = findEnd(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

/** An array of some items. */
export function joinArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(4, items.length), ...items]);
}

/** The text that an item holds. */
export function readText(item: Buffer): string {
  return item.subarray(readHead(item, 0).next).toString();
}

/** An item that holds a text. */
export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(3, bytes.length), bytes]);
}

function readHead(bytes: Buffer, offset: number) {
  const first = bytes.readUInt8(offset);
  const type = first >> 5;
  const short = first & 31;
  if (short < 24) return { type, count: short, next: offset + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (width === undefined)
    throw new Error(`Expected a definite length of CBOR at byte ${offset}, found ${first}.`);
  return { type, count: bytes.readUIntBE(offset + 1, width), next: offset + 1 + width };
}

function writeHead(type: number, count: number): Buffer {
  const head = Buffer.alloc(5);
  if (count < 24) return head.fill((type << 5) | count, 0, 1).subarray(0, 1);
  const [short, width] = count < 2 ** 8 ? [24, 1] : count < 2 ** 16 ? [25, 2] : [26, 4];
  head.writeUInt8((type << 5) | short, 0);
  head.writeUIntBE(count, 1, width);
  return head.subarray(0, 1 + width);
}

function findEnd(bytes: Buffer, offset: number): number {
  const { type, count, next } = readHead(bytes, offset);
  if (type < 2 || type === 7) return next;
  if (type < 4) return next + count;
  let end = next;
  for (let item = 0; item < (type === 5 ? 2 : 1) * count; item++) end = findEnd(bytes, end);
  return end;
}
