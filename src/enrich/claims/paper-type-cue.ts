import type { PaperType } from '../../papers/paper-type.ts';

/** A wording that speaks for a type. It counts once in a paper, wherever it stands in its field. */
export interface Cue {
  type: PaperType;
  field: 'title' | 'abstract';
  weight: number;
  pattern: RegExp;
}

/**
 * Cues of the same weight.
 * @param patterns a regular expression a line, matched from the start of a word whatever the case;
 *   `…` stands for up to 60 characters of the same sentence
 */
export function cues(
  type: PaperType,
  field: Cue['field'],
  weight: number,
  patterns: string,
): Cue[] {
  return patterns
    .trim()
    .split(/\n\s*/)
    .map((line) => ({
      type,
      field,
      weight,
      pattern: new RegExp(String.raw`\b(?:${line.replaceAll('…', '[^.;]{0,60}?')})`, 'i'),
    }));
}
