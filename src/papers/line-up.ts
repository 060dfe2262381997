/**
 * Puts things into a line so that those much alike stand near each other. Begins with the most alike
 * pair, adds at either end the thing most like that end, then turns stretches of the line around for
 * as long as that brings likes closer. Takes about the cube of the number of things.
 * @param likeness of two things, symmetric, from 0
 * @returns the same things; ties go by the order given
 */
export function lineUp<T>(things: readonly T[], likeness: (a: T, b: T) => number): T[] {
  return turnStretches(chain(things, likeness), likeness);
}

function chain<T>(things: readonly T[], likeness: (a: T, b: T) => number): T[] {
  const pairs = things.flatMap((a, index) => things.slice(index + 1).map((b) => [a, b] as const));
  const [first, ...others] = pairs;
  if (!first) return [...things];
  const start = others.reduce(
    (best, pair) => (likeness(...pair) > likeness(...best) ? pair : best),
    first,
  );
  const line = [...start];
  const left = new Set(things.filter((thing) => !line.includes(thing)));
  while (left.size > 0) {
    const best = [...left]
      .flatMap((thing) =>
        [true, false].map((atEnd) => ({
          thing,
          atEnd,
          likeness: likeness(thing, line.at(atEnd ? -1 : 0)!),
        })),
      )
      .reduce((a, b) => (b.likeness > a.likeness ? b : a));
    if (best.atEnd) line.push(best.thing);
    else line.unshift(best.thing);
    left.delete(best.thing);
  }
  return line;
}

/** Far below what differs in earnest: keeps rounding from turning a stretch to and fro. */
const least = 1e-9;

function turnStretches<T>(line: T[], likeness: (a: T, b: T) => number): T[] {
  const at = (a: T | undefined, b: T | undefined) =>
    a === undefined || b === undefined ? 0 : likeness(a, b);
  for (let turned = true; turned;) {
    turned = false;
    for (let from = 0; from < line.length - 1; from++) {
      for (let to = from + 1; to < line.length; to++) {
        const [before, first, last, after] = [line[from - 1], line[from], line[to], line[to + 1]];
        const gain = at(before, last) + at(first, after) - at(before, first) - at(last, after);
        if (gain <= least) continue;
        line.splice(from, to - from + 1, ...line.slice(from, to + 1).reverse());
        turned = true;
      }
    }
  }
  return line;
}
