import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCitationKeys } from '../../../../src/exports/citations/citation-keys.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { makePaper } from '../../../support/make-paper.ts';
import { papers } from '../../../support/papers.ts';

const keyOf = (overrides: Partial<Paper>) =>
  makeCitationKeys([makePaper({ id: 'x', ...overrides })]).get('x');

describe('makeCitationKeys', () => {
  test.each([
    [{ title: 'Few-Shot Learning', authors: ['Chao Yu'], published: '2024-10' }, 'yu2024fewshot'],
    [
      { title: 'On the Role of X', authors: ['Harm van Seijen'], published: '2019-06' },
      'vanseijen2019role',
    ],
    [{ title: 'R²: Überall', authors: ['Jürgen Öçalan'] }, 'ocalanr2'],
    [{ title: 'How to', authors: [] }, 'anonymoushow'],
    [{ title: '强化学习', authors: ['李明'] }, 'anonymous'],
    [
      {
        title: 'Late',
        authors: ['Ann Ode'],
        published: '2021-11',
        venue: { name: 'ICML', year: 2022 },
      },
      'ode2021late',
    ],
    [{ title: 'Dated', authors: ['Ann Ode'], venue: { name: 'ICML', year: 2022 } }, 'ode2022dated'],
  ])('%o is %s', (paper, key) => {
    expect(keyOf(paper)).toBe(key);
  });

  test('clashes are told apart by further words, and last by the id', () => {
    const authors = ['Ann Ode'];
    const keys = makeCitationKeys([
      makePaper({ id: 'a', position: 1, authors, title: 'Offline Learning' }),
      makePaper({ id: 'b', position: 2, authors, title: 'Offline Learning' }),
      makePaper({ id: 'c', position: 3, authors, title: 'Offline Learning' }),
    ]);
    expect([...keys.values()]).toEqual(['odeoffline', 'odeofflinelearning', 'ode-c']);
  });

  test('are one of a kind in the list, and fit every program', () => {
    const keys = [...makeCitationKeys(papers).values()];
    expect(new Set(keys).size).toBe(papers.length);
    expect(keys.filter((key) => !/^[a-z][a-z0-9]+$/.test(key))).toEqual([]);
  });

  test('stay when papers are added, wherever they stand among the others of their day', () => {
    const paper = fc.record({
      title: fc.constantFrom('Offline RL', 'Offline', 'Deep Offline RL', 'The', '强化'),
      authors: fc.constantFrom<string[]>([], ['Ann Ode'], ['Bo Ode', 'Ann Ode']),
      published: fc.constantFrom('2023-01', '2024-01'),
    });
    const lists = fc.array(paper, { maxLength: 12 });
    const toPapers = (some: Partial<Paper>[], from: number, added: string) =>
      some.map((one, index) =>
        makePaper({ id: `p${from + index}`, position: from + index + 1, added, ...one }),
      );
    fc.assert(
      fc.property(lists, lists, (earlier, later) => {
        const known = toPapers(earlier, 0, '2026-01-01');
        const all = [...toPapers(later, known.length, '2026-02-01'), ...known];
        const keys = makeCitationKeys(all);
        expect(new Set(keys.values()).size).toBe(all.length);
        for (const [id, key] of makeCitationKeys(known)) expect(keys.get(id)).toBe(key);
      }),
    );
  });
});
