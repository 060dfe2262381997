import { expect, test } from 'vitest';
import { listCards } from '../../../src/cards/list-cards.ts';
import { toPapersApi } from '../../../src/exports/api/papers-api.ts';
import { toTopicsApi } from '../../../src/exports/api/topics-api.ts';
import { chooseCardPapers } from '../../../src/papers/card-papers.ts';
import { makePaper } from '../../support/make-paper.ts';

const looks = (index: number) => ({ colour: `#00000${index}`, mark: `M${index} 0` });

test('the site, each topic and each paper have a card', () => {
  const walk = makePaper({
    id: 'walk',
    title: 'Walk',
    authors: ['A', 'B', 'C', 'D'],
    venue: { name: 'NeurIPS', track: 'Workshop', year: 2022 },
    topics: [{ slug: 'theory', why: [{ term: 'x', field: 'title' }] }],
  });
  const bare = makePaper({ id: 'bare', title: 'Bare', published: '2024-05' });
  const topics = ['robotics', 'theory'].map((slug, index) => ({
    slug,
    title: slug,
    description: 'About.',
    order: index + 1,
    papers: index === 1 ? [walk] : [],
  }));
  const papers = [walk, bare];
  const cards = listCards(toPapersApi(papers), toTopicsApi(topics, papers), looks);
  expect(cards.map(({ file }) => file)).toEqual([
    ...['card.png', 'cards/topics/robotics.png', 'cards/topics/theory.png'],
    ...['cards/walk.png', 'cards/bare.png'],
  ]);
  expect(cards.slice(2).map(({ card }) => card)).toEqual([
    { label: 'Topic', title: 'theory', line: 'About.', note: '1 paper', ...looks(1) },
    {
      ...looks(1),
      label: 'theory',
      title: 'Walk',
      line: 'A, B, C and\u00A01\u00A0more',
      note: 'NeurIPS 2022 Workshop',
    },
    { label: '', title: 'Bare', line: '', note: '2024', colour: '#0c5668', mark: '' },
  ]);
});

test('of a long list the newest papers have a card', () => {
  const papers = Array.from({ length: 2001 }, (_, index) =>
    makePaper({
      id: `p-${index}`,
      position: index + 1,
      added: index === 0 ? '2020-01-01' : '2021-01-01',
    }),
  );
  const chosen = chooseCardPapers(papers);
  expect(chosen.size).toBe(2000);
  expect(chosen.has('p-0')).toBe(false);
});
