/** Colours as people see them: OKLCH, its way to sRGB, and how far two colours are apart. */

/** Lightness 0 to 1, chroma from 0 (about 0.3 is vivid), hue in degrees. @see https://bottosson.github.io/posts/oklab/ */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** Red, green and blue as amounts of light, 0 to 1 where a screen can show them. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Light of a colour; outside 0 to 1 where a screen cannot show it. */
export function toLinearRgb({ lightness, chroma, hue }: Oklch): LinearRgb {
  const angle = (hue / 180) * Math.PI;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** OKLab: lightness, green to red, blue to yellow. Equal steps look equally far. */
export function toOklab([red, green, blue]: LinearRgb): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How different two colours look: 0.02 can just be seen side by side, black and white are 1 apart. */
export function colourDistance(one: LinearRgb, other: LinearRgb): number {
  const a = toOklab(one);
  const b = toOklab(other);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The most vivid colour of this lightness and hue that a screen shows, up to a chroma. */
export function fitChroma(lightness: number, hue: number, most: number): Oklch {
  const isShown = (chroma: number) =>
    toLinearRgb({ lightness, chroma, hue }).every((light) => light >= 0 && light <= 1);
  let chroma = most;
  while (chroma > 0 && !isShown(chroma)) chroma -= 0.005;
  return { lightness, chroma: Math.max(0, chroma), hue };
}

/** @returns `#rrggbb` */
export function toHex(light: LinearRgb): string {
  return `#${light
    .map((part) => Math.min(1, Math.max(0, part)))
    .map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** @param hex `#rrggbb` or `#rgb` */
export function fromHex(hex: string): LinearRgb {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const part = (at: number) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

/** Contrast of two colours from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const luminance = ([red, green, blue]: LinearRgb) =>
    0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
