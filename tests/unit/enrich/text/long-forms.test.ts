import { describe, expect, it } from 'vitest';
import { chooseLongForms } from '../../../../src/enrich/text/long-forms.ts';
import { findAcronyms } from '../../../../src/search/acronyms.ts';

describe('chooseLongForms', () => {
  it('takes the form that most texts define, and none that one text alone defines', () => {
    const texts = [
      'inverse learning (IL) and a new thing (ANT)',
      'imitation learning (IL)',
      'Imitation learning (IL)',
    ];
    const forms = chooseLongForms(texts.map(findAcronyms));
    expect([...forms.keys()]).toEqual(['IL']);
    expect(forms.get('IL')?.toLowerCase()).toBe('imitation learning');
  });
});
