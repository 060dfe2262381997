/**
 * Breaks a text into lines of at most `maxLength` characters, at blanks where it can; what does not
 * fit into `maxLines` is cut off with `…`.
 * @returns no line where the text is empty
 */
export function wrapText(text: string, maxLength: number, maxLines: number): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => clip(word, maxLength));
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && count(longer) <= maxLength) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(word);
    else {
      // Longer than a line in any case.
      lines[lines.length - 1] = clip(`${line} ${word}`, maxLength);
      break;
    }
  }
  return lines;
}

const count = (text: string) => [...text].length;

function clip(text: string, maxLength: number): string {
  const letters = [...text.slice(0, 2 * maxLength + 2)];
  return letters.length <= maxLength
    ? text
    : `${letters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
}
