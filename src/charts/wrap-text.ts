/**
 * Breaks a text into lines of at most `maxWidth`, at blanks where it can; what does not fit into
 * `maxLines` is cut off with `…`. The interface font cannot be measured where charts are made: widths
 * are counted in small letters, wide and narrow ones apart.
 * @returns no line where the text is empty
 */
export function wrapText(text: string, maxWidth: number, maxLines: number): string[] {
  const words = text.slice(0, maxTextLength).split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(clip(word, maxWidth));
    else {
      // Longer than a line in any case.
      lines[lines.length - 1] = clip(longer, maxWidth);
      break;
    }
  }
  return lines;
}

/** More than any label shows. */
const maxTextLength = 1000;

/** How wide a text is, in small letters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  // Full width from Hangul on; everything beyond the basic plane may be an emoji.
  if (letter >= '\u1100' && letter !== '…') return 2;
  if (/[A-Z@%mw…]/.test(letter)) return 1.25;
  return /[ijltfrI1.,:;'|!()[\]\s-]/.test(letter) ? 0.55 : 1;
}

function clip(text: string, maxWidth: number): string {
  if (widthOf(text) <= maxWidth) return text;
  let start = '';
  for (const letter of text) {
    if (widthOf(`${start}${letter}…`) > maxWidth) break;
    start += letter;
  }
  return `${start.trimEnd()}…`;
}
