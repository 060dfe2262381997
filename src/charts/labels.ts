/** Labels at the left of a drawing, broken into lines. */
export interface LabelLayout {
  /** Lines of each label, at most three. */
  lines: string[][];
  /** Room that the longest line takes, with a gap to the right, in user units. */
  labelWidth: number;
}

/** Height of a line of a label, in user units. */
export const lineHeight = 14;

/** Mean width of a letter of the interface font at 13 units, with a little room to spare. */
const letterWidth = 7.2;
const gap = 10;
const maxLetters = 22;
const maxLines = 3;

/** Breaks labels at spaces; what takes more than three lines ends with `…`. */
export function layoutLabels(labels: readonly string[]): LabelLayout {
  const lines = labels.map(breakLabel);
  const longest = lines.flat().reduce((most, line) => Math.max(most, [...line].length), 0);
  return { lines, labelWidth: Math.ceil(longest * letterWidth) + gap };
}

/** Tops of rows that are as high as their labels need, one below the other, and the height of all. */
export function stackRows(
  lines: readonly string[][],
  rowHeight: number,
): { tops: number[]; heights: number[]; height: number } {
  const heights = lines.map(({ length }) => rowHeight + Math.max(0, length - 1) * (lineHeight - 2));
  const tops: number[] = [];
  let height = 0;
  for (const row of heights) {
    tops.push(height);
    height += row;
  }
  return { tops, heights, height };
}

function breakLabel(label: string): string[] {
  // No more than fits, however long the label is.
  const words = label.slice(0, 4 * maxLetters * maxLines).split(/\s+/);
  const lines: string[] = [];
  for (const word of words.flatMap(cutWord)) {
    const line = lines.at(-1);
    if (line !== undefined && [...line, ...word].length < maxLetters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = [...kept.at(-1)!].slice(0, maxLetters - 1).join('');
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}

/** A word in pieces that each fit a line. */
function cutWord(word: string): string[] {
  const letters = [...word];
  const count = Math.max(1, Math.ceil(letters.length / maxLetters));
  return Array.from({ length: count }, (_, piece) =>
    letters.slice(piece * maxLetters, (piece + 1) * maxLetters).join(''),
  );
}
