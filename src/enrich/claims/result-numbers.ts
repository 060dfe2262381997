import { isLevel, readNumber, type Direction, type Reading } from './number-cues.ts';
import { findQuantities, type Quantity, type Unit } from './quantities.ts';

/** A measured outcome that a sentence states. */
export interface ResultNumber {
  /** Exactly as the sentence writes it, with its sign and unit: `+13.4%`, `47.3\%`, `2times`. */
  text: string;
  /** Where a change starts: 36 for `36.0% to 73.6%`, whose value is 73.6. */
  from?: number;
  /** In the unit: 13.4 for `+13.4%`. */
  value: number;
  /** Absent for a bare score or difference of scores. */
  unit?: Unit;
  /** Whether what was measured grew or shrank; absent for a level, and where that is not clear. */
  direction?: Direction;
}

/** How far the words that say what a number is may stand before and after it. */
const reachBefore = 160;
const reachAfter = 60;

/** Two numbers of one enumeration stand no further apart. */
const reachOfList = 60;

/**
 * Numbers of one sentence that state an outcome, in its order. Sizes of models and data, years,
 * versions and other settings are left out, and so is what is doubtful. The ends of a range are two
 * numbers, those of a change (from … to …) are one.
 * @example findResultNumbers('It cuts cost by 30%.') // [{ text: '30%', value: 30, unit: '%', direction: 'down' }]
 */
export function findResultNumbers(sentence: string): ResultNumber[] {
  const quantities = withSharedUnits(sentence, findQuantities(sentence));
  const readings = quantities.map((quantity) =>
    readNumber(
      quantity,
      sentence.slice(Math.max(0, quantity.start - reachBefore), quantity.start),
      sentence.slice(quantity.end, quantity.end + reachAfter),
    ),
  );
  readFromRight(sentence, quantities, readings);
  readFromLeft(sentence, quantities, readings);
  const results: ResultNumber[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const [quantity, next] = [quantities[index]!, quantities[index + 1]];
    if (readings[index]!.kind !== 'result') continue;
    if (next && isChange(sentence, quantity, next)) {
      results.push(toChange(sentence, quantity, next));
      index++;
    } else results.push(toResult(quantity, readings[index]!));
  }
  return results;
}

const joint = /^\$?\s?(?:[-–—~,]|to|and|or|, and)\s?(?:up to |an? )?\$?$/;

/** Whether a number and the next one are a range or parts of one enumeration. */
function isJoined(sentence: string, left: Quantity, right: Quantity): boolean {
  return joint.test(sentence.slice(left.end, right.start));
}

/** In `30 to 200 times` the first number has the unit of the second one. */
function withSharedUnits(sentence: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [left, right] = [shared[index]!, shared[index + 1]!];
    // A name before it makes the number a part of the name: `on Atari 100 and 5%`.
    const isFree = /(?:(?:^|[\s(])[a-z]+|\d,) [$~(]?$/.test(
      sentence.slice(0, left.start).slice(-40),
    );
    if (left.unit === undefined && right.unit && isFree && isJoined(sentence, left, right))
      shared[index] = { ...left, unit: right.unit };
  }
  return shared;
}

/** In `10.6X and 45% improvement` the last number says what all are. */
function readFromRight(
  sentence: string,
  quantities: readonly Quantity[],
  readings: Reading[],
): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [left, right] = [quantities[index]!, quantities[index + 1]!];
    const [reading, next] = [readings[index]!, readings[index + 1]!];
    if (!left.unit || reading.kind === 'setting' || next.kind !== 'result') continue;
    if (!isJoined(sentence, left, right)) continue;
    readings[index] = { ...next, ...reading, kind: 'result' };
  }
}

/** In `by 2.7 points on one task and 9.3 points on another` the first number says what all are. */
function readFromLeft(
  sentence: string,
  quantities: readonly Quantity[],
  readings: Reading[],
): void {
  for (let index = 1; index < quantities.length; index++) {
    const [left, right] = [quantities[index - 1]!, quantities[index]!];
    const [previous, reading] = [readings[index - 1]!, readings[index]!];
    if (previous.kind !== 'result' || reading.kind === 'setting' || left.unit !== right.unit)
      continue;
    const between = sentence.slice(left.end, right.start);
    const isListed = between.length <= reachOfList && /^[^;:]*(?:,|\band\b)[^;:]*$/.test(between);
    if (!isListed && !isJoined(sentence, left, right)) continue;
    if (reading.kind === 'unclear') readings[index] = previous;
    else if (
      previous.direction &&
      !reading.direction &&
      !isLevel(between, sentence.slice(right.end))
    )
      readings[index] = previous;
  }
}

/** Whether two numbers are the ends of a change: `from 36.0% to 73.6%`. */
function isChange(sentence: string, left: Quantity, right: Quantity): boolean {
  return (
    /\bfrom (?:about |around |only )?[$~]?$/.test(sentence.slice(0, left.start).slice(-40)) &&
    isJoined(sentence, left, right) &&
    sentence.slice(left.end, right.start).includes('to') &&
    left.unit === right.unit &&
    left.value !== right.value
  );
}

function toChange(sentence: string, left: Quantity, right: Quantity): ResultNumber {
  return {
    text: sentence.slice(left.start, right.end),
    from: left.value,
    value: right.value,
    ...(right.unit && { unit: right.unit }),
    direction: left.value < right.value ? 'up' : 'down',
  };
}

function toResult({ text, value, unit }: Quantity, { direction }: Reading): ResultNumber {
  return { text, value, ...(unit && { unit }), ...(direction && { direction }) };
}
