/** Labels at the left of a drawing, shortened to their room. */
export interface LabelLayout {
  shortLabels: string[];
  /** Room that they take, with a gap to the right, in user units. */
  labelWidth: number;
}

/** Mean width of a letter of the interface font at 13 units, with a little room to spare. */
const letterWidth = 7.2;
const gap = 10;

/** @param maxLength letters that a label may have; the acronym of a longer one stands for it, or its start */
export function layoutLabels(labels: readonly string[], maxLength: number): LabelLayout {
  const shortLabels = labels.map((label) => shorten(label, maxLength));
  const longest = shortLabels.reduce((most, label) => Math.max(most, [...label].length), 0);
  return { shortLabels, labelWidth: Math.ceil(longest * letterWidth) + gap };
}

function shorten(label: string, maxLength: number): string {
  const letters = [...label];
  if (letters.length <= maxLength) return label;
  const [, acronym] = /^.+ \(([^()]+)\)$/.exec(label) ?? [];
  if (acronym && acronym.length <= maxLength) return acronym;
  return `${letters
    .slice(0, maxLength - 1)
    .join('')
    .trimEnd()}…`;
}
