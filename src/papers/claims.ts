/** What a sentence claims, in the order in which kinds are given. */
export const claimKinds = [
  'number',
  'comparison',
  'state-of-the-art',
  'code',
  'proof-or-bound',
] as const;

/** What a sentence claims: a measured number, a comparison with others, the best known result, code or data to be had, a theorem. */
export type ClaimKind = (typeof claimKinds)[number];

/** Kinds of claims as readers see them. */
export const claimKindNames: Record<ClaimKind, string> = {
  number: 'Measured result',
  comparison: 'Comparison',
  'state-of-the-art': 'State of the art',
  code: 'Code or data',
  'proof-or-bound': 'Proof or bound',
};

/** Units of numbers in claims. `orders` are orders of magnitude; `points` also percentage points. */
export const units = ['%', '×', 'points', 'orders'] as const;

/**
 * A number as readers write it.
 * @example formatNumber({ value: 2, unit: 'orders' }) // '2 orders of magnitude'
 * @example formatNumber({ from: 36, value: 73.6, unit: '%' }) // '36 → 73.6%'
 */
export function formatNumber({
  from,
  value,
  unit,
}: {
  from?: number | undefined;
  value: number;
  unit?: (typeof units)[number] | undefined;
}): string {
  const amount = from === undefined ? `${value}` : `${from} → ${value}`;
  const count = value === 1 ? '' : 's';
  if (unit === 'points') return `${amount} point${count}`;
  if (unit === 'orders') return `${amount} order${count} of magnitude`;
  return `${amount}${unit ?? ''}`;
}

/**
 * The part of an address that leads to a sentence of a page and has the browser mark it.
 * @see https://developer.mozilla.org/en-US/docs/Web/URI/Reference/Fragment/Text_fragments
 * @example toTextFragment('We improve X by 3%.') // ':~:text=We%20improve%20X%20by%203%25.'
 */
export function toTextFragment(sentence: string): string {
  const words = sentence.split(/\s+/);
  const encode = (some: string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  return words.length <= 10
    ? `:~:text=${encode(words)}`
    : `:~:text=${encode(words.slice(0, 5))},${encode(words.slice(-4))}`;
}
