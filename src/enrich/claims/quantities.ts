import type { units } from '../../papers/claims.ts';

/** Unit of a quantity. */
export type Unit = (typeof units)[number];

/** A number with its unit, whatever it counts. */
export interface Quantity {
  /** Exactly as the text writes it, with its sign and unit: `+13.4%`, `47.3\%`, `2times`. */
  text: string;
  /** In the unit: 13.4 for `+13.4%`. */
  value: number;
  /** Absent for a bare number. */
  unit?: Unit;
  /** Where it starts, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

const amount = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,9}(?:\.\d{1,6})?`;
const percent = String.raw`\s?\$?\\?%(?!\p{L})|\s?percent\b(?! points)`;
const points = String.raw`(?:\s?\\?%)?[ -](?:(?:absolute|percentage|percent|accuracy|BLEU|ROUGE|F1|mAP|mIoU|AP)[ -])?(?:points?|pts?|pp)\b`;
const times = String.raw`\s?\$\s?\\times\s?\$|\s?\\times\b|\s?×|\s?[xX](?![A-Za-z])|[ -]?(?:times|fold)\b`;

// A letter before makes a name (`GPT-3.5`), a digit before `x` a size (`2x2x2`), and a power, an
// index or a command makes a formula.
const pattern = new RegExp(
  String.raw`(?:(?<=\d[xX]-)|(?<![\p{L}\p{N}._^{/\\]|[\p{L})}]-|\p{N},|\p{N}\s?[x×]\s?|\\times\s?))\+?(?<amount>${amount})(?:(?<points>${points})|(?<percent>${percent})|(?<times>${times}))?(?!\p{L}|[.,]?\p{N}|-\p{L}|[\s$]{0,2}[\^_]|\s?\$?\s?\d)`,
  'gu',
);

const orders = /\b(?<amount>an?|one|two|three|four|five|six|\d) orders? of magnitude\b/gi;
const spelled = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Every number of a text that is not part of a name, a size or a formula, in its order. */
export function findQuantities(text: string): Quantity[] {
  const inOrders = findOrders(text);
  // A number after ± is the spread of the one before it.
  const matches = [...text.matchAll(pattern)].filter(
    ({ index }) => !/(?:±|\\pm)\s?\$?$/.test(text.slice(Math.max(0, index - 8), index)),
  );
  const others = matches.map(({ 0: written, index, groups }): Quantity => {
    const unit = toUnit(groups!);
    return {
      text: written,
      value: Number(groups!['amount']!.replaceAll(',', '')),
      ...(unit && { unit }),
      start: index,
      end: index + written.length,
    };
  });
  return [
    ...inOrders,
    ...others.filter(({ start }) => !inOrders.some((order) => order.start === start)),
  ].sort((a, b) => a.start - b.start);
}

function findOrders(text: string): Quantity[] {
  return [...text.matchAll(orders)].map(({ 0: written, index, groups }) => {
    const word = groups!['amount']!.toLowerCase();
    const value = word.startsWith('a') ? 1 : spelled.indexOf(word);
    return {
      text: written,
      value: value < 0 ? Number(word) : value,
      unit: 'orders',
      start: index,
      end: index + written.length,
    };
  });
}

function toUnit(groups: Record<string, string | undefined>): Unit | undefined {
  if (groups['points']) return 'points';
  if (groups['percent']) return '%';
  return groups['times'] ? '×' : undefined;
}
