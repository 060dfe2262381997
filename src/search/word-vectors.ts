import { packWords, unpackWords } from './pack-words.ts';
import { foldCase, wordKey } from './words.ts';

/** Numbers of a vector. Words near in meaning point in near directions. */
export const dimensions = 96;

/** A byte holds two numbers from -7 to 7, each plus 8. */
const packedLength = dimensions / 2;

/** A scale is stored as 255 plus so many times its binary logarithm. */
const scaleSteps = 28;

/** Words with a packed vector and a scale of its numbers each; JSON. */
export interface PackedVectors {
  /** In alphabetical order; see packWords. */
  words: string;
  /** {@link packedLength} bytes and one of the scale for each word, in base 64. */
  vectors: string;
}

/** The committed vectors of common English words and of words of the field. */
export class WordVectors {
  readonly words: readonly string[];
  #bytes: Uint8Array;
  #numbers: ReadonlyMap<string, number>;

  /**
   * @param file words on the first line, on the second in base 64 for each word the packed vector and
   * two scales: what it weighs in a query and what it weighs in a paper
   */
  constructor(file: string) {
    const [words = '', bytes = ''] = file.split('\n');
    this.words = unpackWords(words);
    this.#bytes = fromBase64(bytes);
    this.#numbers = new Map(this.words.map((word, number) => [word, number]));
  }

  /** Adds what a word of a paper means, `weight` times, to a sum. */
  add(sum: Float64Array, word: string, weight: number): void {
    const number = this.#numbers.get(foldCase(word)) ?? this.#numbers.get(wordKey(word));
    if (number === undefined) return;
    const start = number * (packedLength + 2);
    addPacked(sum, this.#bytes, start, weight * readScale(this.#bytes[start + packedLength + 1]!));
  }

  /** Words from number `start` to before `end`, as queries use them. */
  pack(start: number, end: number): PackedVectors {
    const bytes = new Uint8Array((end - start) * (packedLength + 1));
    for (let number = start; number < end; number++) {
      const from = number * (packedLength + 2);
      bytes.set(
        this.#bytes.subarray(from, from + packedLength + 1),
        (number - start) * (packedLength + 1),
      );
    }
    return {
      words: packWords(this.words.slice(start, end)),
      vectors: toBase64(bytes),
    };
  }
}

/** The vector of one word, where a part has it. */
export function findVector(
  { words, vectors }: PackedVectors,
  word: string,
): Float64Array | undefined {
  const number = unpackWords(words).indexOf(word);
  if (number < 0) return undefined;
  const bytes = fromBase64(vectors);
  const start = number * (packedLength + 1);
  const vector = new Float64Array(dimensions);
  addPacked(vector, bytes, start, readScale(bytes[start + packedLength]!));
  return vector;
}

/** Directions without their lengths, in base 64. */
export function packDirections(vectors: readonly Float64Array[]): string {
  const bytes = new Uint8Array(vectors.length * packedLength);
  for (const [number, vector] of vectors.entries()) {
    const most = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    const digit = (index: number) => Math.round((vector[index]! / most) * 7) + 8;
    for (let index = 0; index < packedLength; index++)
      bytes[number * packedLength + index] = digit(2 * index) * 16 + digit(2 * index + 1);
  }
  return toBase64(bytes);
}

/** Vectors of length 1, or of zeros. */
export function unpackDirections(packed: string): Float64Array[] {
  const bytes = fromBase64(packed);
  return Array.from({ length: bytes.length / packedLength }, (_, number) => {
    const vector = new Float64Array(dimensions);
    addPacked(vector, bytes, number * packedLength, 1);
    return toDirection(vector);
  });
}

/** The vector with length 1; zeros stay zeros. */
export function toDirection(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

export function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

function addPacked(sum: Float64Array, bytes: Uint8Array, start: number, scale: number): void {
  for (let index = 0; index < packedLength; index++) {
    const byte = bytes[start + index]!;
    sum[2 * index]! += scale * ((byte >> 4) - 8);
    sum[2 * index + 1]! += scale * ((byte & 15) - 8);
  }
}

const readScale = (byte: number) => 2 ** ((byte - 255) / scaleSteps);

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
