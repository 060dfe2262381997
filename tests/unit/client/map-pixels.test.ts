import { describe, expect, test } from 'vitest';
import { putStamp, readColour, toPixel } from '../../../src/client/map-pixels.ts';

test.each([
  ['rgb(1, 2, 3)', [1, 2, 3]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3]],
  ['color(srgb 1 0.5 0)', [255, 128, 0]],
])('reads %s', (text, colour) => expect(readColour(text)).toEqual(colour));

describe('putStamp', () => {
  const ground = toPixel([0, 0, 0]);
  const white = toPixel([255, 255, 255]);
  const stamp = { side: 2, pixels: Uint32Array.of(white, white, 0, toPixel([255, 255, 255], 0.5)) };
  const put = (left: number, top: number) => {
    const target = new Uint32Array(9).fill(ground);
    putStamp(target, 3, 3, stamp, left, top);
    return [...target];
  };
  /** Half of white over black. */
  const grey = put(0, 0)[4]!;

  test('covers, lets through, and mixes', () => {
    expect(put(0, 0).slice(0, 4)).toEqual([white, white, ground, ground]);
    expect(grey >>> 24).toBe(255);
    for (const part of [grey & 255, (grey >> 8) & 255, (grey >> 16) & 255])
      expect(Math.abs(part - 128)).toBeLessThan(3);
  });

  test('is cut off at every edge', () => {
    const g = ground;
    expect(put(-1, -1)).toEqual([grey, g, g, g, g, g, g, g, g]);
    expect(put(2, 2)).toEqual([g, g, g, g, g, g, g, g, white]);
    expect(put(2, 0)).toEqual([g, g, white, g, g, g, g, g, g]);
    expect(put(9, 9)).toEqual(Array.from({ length: 9 }, () => g));
    expect(put(-9, -9)).toEqual(Array.from({ length: 9 }, () => g));
  });
});
