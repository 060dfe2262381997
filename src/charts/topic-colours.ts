/** One colour and one shape a topic, from one rule for any number of topics. */
import { seeAs, visions } from './colour-vision.ts';
import { fitChroma, toHex, toLinearRgb, toOklab } from './oklch.ts';

/** Shapes that double the colours, in their order. */
export const topicShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'wye',
] as const;

/** The form of a topic's mark. */
export type TopicShape = (typeof topicShapes)[number];

/** The colour of a topic on light and on dark ground, as `#rrggbb`. */
export interface TopicColour {
  light: string;
  dark: string;
}

/** The shape of a topic's mark. @param index place among the topics, counted from 0 */
export const shapeOf = (index: number): TopicShape => topicShapes[index % topicShapes.length]!;

/** Lightness on light and on dark ground: from far above 3:1 down to it on the one, up on the other. */
const levels = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => [0.38 + 0.255 * share, 0.9 - 0.3 * share]);
const hues = Array.from({ length: 36 }, (_, index) => index * 10);
const mostChroma = 0.17;
/** The site's own blue green. */
const start = hues.indexOf(220) * levels.length + 1;
/** Side by side in a legend, or with one shape, colours have to be further apart. */
const closeWeight = 0.4;
/** Without one kind of cone all colours lie closer; mark and label help there. */
const dichromatWeight = 1.8;

interface Candidate extends TopicColour {
  /** Places in OKLab, on light and on dark ground, for every kind of vision. */
  looks: (readonly [number, number, number])[];
  /** To each colour chosen so far. */
  distances: number[];
}

/**
 * Colours of topics in their order. Each is the one furthest from all before it, to every kind of
 * colour vision, on light and on dark ground; so neighbours lie far apart, and a topic added at the
 * end leaves the colours of the others as they are.
 */
export function topicColours(count: number): TopicColour[] {
  const candidates = hues.flatMap((hue) => levels.map((level) => toCandidate(hue, level)));
  const chosen: TopicColour[] = [];
  while (chosen.length < Math.min(count, candidates.length)) {
    const next = chosen.length === 0 ? candidates[start]! : furthest(candidates);
    for (const candidate of candidates) candidate.distances.push(distance(candidate, next));
    chosen.push({ light: next.light, dark: next.dark });
  }
  // More topics than colours: they begin again, with another shape.
  return Array.from({ length: count }, (_, index) => chosen[index % chosen.length]!);
}

function furthest(candidates: readonly Candidate[]): Candidate {
  const room = ({ distances }: Candidate) =>
    distances.reduce((least, distance, index) => {
      const isClose =
        shapeOf(index) === shapeOf(distances.length) || index === distances.length - 1;
      return Math.min(least, (isClose ? closeWeight : 1) * distance);
    }, Infinity);
  const rooms = candidates.map(room);
  return candidates[rooms.indexOf(Math.max(...rooms))]!;
}

function toCandidate(hue: number, lightnesses: readonly number[]): Candidate {
  const [light, dark] = lightnesses.map((lightness) =>
    toLinearRgb(fitChroma(lightness, hue, mostChroma)),
  );
  const looks = [light!, dark!].flatMap((colour) =>
    visions.map((vision) => toOklab(seeAs(vision, colour))),
  );
  return { light: toHex(light!), dark: toHex(dark!), looks, distances: [] };
}

/** The least distance of two colours over grounds and visions, less strict without one kind of cone. */
function distance(one: Candidate, other: Candidate): number {
  return one.looks.reduce((least, [l, a, b], index) => {
    const [l2, a2, b2] = other.looks[index]!;
    const weight = index % visions.length === 0 ? 1 : dichromatWeight;
    return Math.min(least, weight * Math.hypot(l - l2, a - a2, b - b2));
  }, Infinity);
}
