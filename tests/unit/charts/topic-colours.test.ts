import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeAs, visions, type Vision } from '../../../src/charts/colour-vision.ts';
import { colourDistance, contrast, fromHex } from '../../../src/charts/oklch.ts';
import { shapeOf, topicColours, topicShapes } from '../../../src/charts/topic-colours.ts';
import { writeTopicStyles } from '../../../src/charts/topic-styles.ts';
import { readTokens, schemes } from '../../../src/styles/read-tokens.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const grounds = ['light', 'dark'] as const;
const pairs = (count: number) =>
  Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other) => [one, other] as const),
  );

/** The least distance among pairs of topics, on both grounds. */
function leastDistance(count: number, vision: Vision, of = pairs(count)): number {
  const colours = topicColours(count);
  return Math.min(
    ...of.flatMap(([one, other]) =>
      grounds.map((ground) => {
        const [a, b] = [one, other].map((at) => seeAs(vision, fromHex(colours[at]![ground])));
        return colourDistance(a!, b!);
      }),
    ),
  );
}

describe('colours of topics', () => {
  test('stand out from the ground, for any number of topics', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        for (const colour of topicColours(count))
          for (const { name, scheme } of schemes) {
            const shown = fromHex(colour[scheme]);
            expect(contrast(shown, fromHex(tokens[name]['ground']!))).toBeGreaterThanOrEqual(3);
          }
      }),
    );
  });

  test('stay as they are when a topic is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        expect(topicColours(count + 1).slice(0, count)).toEqual(topicColours(count));
      }),
    );
  });

  // 0.02 is just noticeable side by side.
  test.each([
    ['normal', 0.055],
    ['protanopia', 0.03],
    ['deuteranopia', 0.03],
    ['tritanopia', 0.03],
  ] as const)('of 21 topics can be told apart with %s vision', (vision, least) => {
    expect(leastDistance(21, vision)).toBeGreaterThan(least);
  });

  test.each(visions)('of neighbours lie far apart with %s vision', (vision) => {
    const neighbours = pairs(21).filter(([one, other]) => one - other === 1);
    expect(leastDistance(21, vision, neighbours)).toBeGreaterThan(0.1);
  });

  test.each(visions)('that share a shape lie far apart with %s vision', (vision) => {
    const same = pairs(21).filter(([one, other]) => shapeOf(one) === shapeOf(other));
    expect(leastDistance(21, vision, same)).toBeGreaterThan(0.085);
  });

  test('make marks of their own with the shapes, for many more topics than a list has', () => {
    const marks = topicColours(200).map(({ light }, index) => `${light} ${shapeOf(index)}`);
    expect(new Set(marks).size).toBe(marks.length);
    expect(new Set(topicShapes).size).toBe(topicShapes.length);
  });
});

describe('the style sheet of topics', () => {
  test('gives each topic its colour, in both schemes', () => {
    const [first] = topicColours(1);
    expect(writeTopicStyles(['offline-rl'])).toContain(
      `[data-topic="offline-rl"] { --topic: light-dark(${first!.light}, ${first!.dark}) }`,
    );
  });

  test('leaves colours to readers who have chosen theirs', () => {
    expect(writeTopicStyles([])).toContain('forced-colors: active');
  });
});
