/** The start of a text, at most `maxLength` code points, with `…` where something was cut. */
export function clip(text: string, maxLength: number): string {
  // Two code units hold any code point, so this much is enough to count from.
  const points = [...text.slice(0, 2 * (maxLength + 1))];
  if (points.length <= maxLength) return text;
  return `${points.slice(0, maxLength - 1).join('')}…`;
}

/** A text in quotation marks, on one line and short enough for a message. */
export function quote(text: string): string {
  return `"${clip(text, 60).replace(/\s+/g, ' ')}"`;
}
