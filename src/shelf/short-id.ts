/** Characters of a short id: 42 bits, so that among 10,000 papers two share one in 1 of 90,000 cases. */
export const shortIdLength = 7;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A paper's id in seven characters of base64url, for addresses: the low 42 bits of its 64-bit FNV-1a
 * hash. It depends on the id alone, so that it is as permanent.
 * @see https://datatracker.ietf.org/doc/html/rfc9923
 */
export function toShortId(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  let bits = Number(BigInt.asUintN(6 * shortIdLength, hash));
  let short = '';
  for (let index = 0; index < shortIdLength; index++) {
    short += alphabet[bits % 64];
    bits = Math.floor(bits / 64);
  }
  return short;
}

/**
 * Ids by their short form.
 * @throws {Error} where two papers share one: then {@link shortIdLength} has to grow, and with it the
 *   version of shared links
 */
export function indexShortIds(ids: Iterable<string>): Map<string, string> {
  const byShort = new Map<string, string>();
  for (const id of ids) {
    const short = toShortId(id);
    const other = byShort.get(short);
    if (other !== undefined && other !== id)
      throw new Error(`Short ids: ${other} and ${id} are both ${short}.`);
    byShort.set(short, id);
  }
  return byShort;
}
