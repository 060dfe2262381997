import type { Acronym } from '../../search/acronyms.ts';
import { splitWords } from '../../search/words.ts';
import { phraseKey } from './phrases.ts';

/** One definition may be a slip or the name of one paper's method. */
const minDefinitions = 2;

/** For each acronym the long form that most texts define, where at least two do. */
export function chooseLongForms(definitions: Iterable<readonly Acronym[]>): Map<string, string> {
  const counts = new Map<string, Map<string, { long: string; texts: number }>>();
  for (const acronyms of definitions) {
    for (const { short, long } of acronyms) {
      const key = phraseKey(splitWords(long));
      const forms = counts.get(short) ?? new Map<string, { long: string; texts: number }>();
      counts.set(short, forms);
      const form = forms.get(key) ?? { long, texts: 0 };
      form.texts++;
      forms.set(key, form);
    }
  }
  const chosen = new Map<string, string>();
  for (const [short, forms] of counts) {
    const best = [...forms.values()].sort(
      (a, b) => b.texts - a.texts || (a.long < b.long ? -1 : 1),
    )[0]!;
    if (best.texts >= minDefinitions) chosen.set(short, best.long);
  }
  return chosen;
}
