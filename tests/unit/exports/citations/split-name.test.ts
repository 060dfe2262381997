import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFullName } from '../../../../src/exports/citations/plain.ts';
import { splitName } from '../../../../src/exports/citations/split-name.ts';

/** `given | particle | family | suffix`, or the whole name. */
function show(name: string): string {
  const parts = splitName(name);
  if ('literal' in parts) return parts.literal;
  const { given, family, suffix } = parts;
  return [given, parts['non-dropping-particle'] ?? '', family, suffix ?? ''].join(' | ');
}

describe('splitName', () => {
  test.each([
    ['Chao Yu', 'Chao |  | Yu | '],
    ['Li Lyna Zhang', 'Li Lyna |  | Zhang | '],
    ['Quoc V Le', 'Quoc V |  | Le | '],
    ['Harm van Seijen', 'Harm | van | Seijen | '],
    ['Harm Van Seijen', 'Harm |  | Van Seijen | '],
    ['Minh Van Nguyen', 'Minh Van |  | Nguyen | '],
    ['Javier Del Ser', 'Javier |  | Del Ser | '],
    ['Adil El Mesaoudi-Paul', 'Adil |  | El Mesaoudi-Paul | '],
    ['Maria de la Cruz', 'Maria | de la | Cruz | '],
    ['Sham M. Kakade', 'Sham M. |  | Kakade | '],
    ['Martin Luther King Jr.', 'Martin Luther |  | King | Jr.'],
    ['Martin King, Jr.', 'Martin |  | King | Jr.'],
    ['van Seijen, Harm', 'Harm | van | Seijen | '],
    ['King, Jr., Martin', 'Martin |  | King | Jr.'],
    ['bell hooks', 'bell |  | hooks | '],
    ['Erdem Bıyık', 'Erdem |  | Bıyık | '],
    ['Юрий Нестеров', 'Юрий |  | Нестеров | '],
    ['李 明', '明 |  | 李 | '],
    ['李明', '李明'],
    ['محمد بن موسى', 'محمد بن موسى'],
    ['Plato', 'Plato'],
    ['The  Consortium', 'The |  | Consortium | '],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(show(name)).toBe(expected);
  });

  test('loses no word of a name without commas', () => {
    const word = fc.constantFrom('Ana', 'van', 'De', 'Jr', 'III', 'al', 'Nguyen', 'Van', '李', '1');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const said = toFullName(splitName(words.join(' ')));
        expect(said.split(' ').toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});
