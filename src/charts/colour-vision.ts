import type { LinearRgb } from './oklch.ts';

/**
 * What is left of light where a kind of cone is missing.
 * @see Machado, Oliveira and Fernandes (2009), severity 1
 */
const missing = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** A way of seeing colours. */
export type Vision = 'normal' | keyof typeof missing;

/** All ways of seeing colours, the most common one first. */
export const visions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour as it looks to somebody, in the same form. */
export function seeAs(vision: Vision, light: LinearRgb): LinearRgb {
  if (vision === 'normal') return light;
  const [red, green, blue] = missing[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [red!, green!, blue!];
}
