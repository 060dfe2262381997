import { countPapers } from '../papers/count-papers.ts';
import type { ApiPaper } from '../exports/api/api-paper.ts';
import type { PapersApi } from '../exports/api/papers-api.ts';
import type { TopicsApi } from '../exports/api/topics-api.ts';
import { makeByline } from '../papers/byline.ts';
import { chooseCardPapers } from '../papers/card-papers.ts';
import { clip } from '../papers/quote.ts';
import { nameVenue } from '../papers/venues.ts';
import { siteDescription, siteName } from '../site.ts';
import { fromBase, urls } from '../urls.ts';
import type { Card } from './card.ts';

/** A card with the file that it is written to, as a path from the site's folder. */
export interface CardFile {
  file: string;
  card: Card;
}

/** Of the site itself, and of papers without a topic. */
const siteColour = '#0c5668';

/** More than a card has room for. */
const maxText = 300;

/**
 * Every card of a site: of itself, of each topic, of each paper that has one.
 * @param looks colour and mark of each topic, by its place
 */
export function listCards(
  { papers }: Pick<PapersApi, 'papers'>,
  { topics }: Pick<TopicsApi, 'topics'>,
  looks: (index: number) => Pick<Card, 'colour' | 'mark'>,
): CardFile[] {
  const plain = { colour: siteColour, mark: '' };
  const places = new Map(topics.map(({ slug }, index) => [slug, index]));
  const chosen = chooseCardPapers(
    papers.map(({ published, ...paper }) => ({ ...paper, published: published ?? undefined })),
  );
  return [
    {
      file: fromBase(urls.siteCard()),
      card: {
        ...plain,
        label: '',
        title: siteName,
        line: siteDescription,
        note: countPapers(papers.length),
      },
    },
    ...topics.map(({ slug, title, description, paper_count }, index) => ({
      file: fromBase(urls.topicCard(slug)),
      card: {
        ...looks(index),
        label: 'Topic',
        title: clip(title, maxText),
        line: clip(description, maxText),
        note: countPapers(paper_count),
      },
    })),
    ...papers
      .filter(({ id }) => chosen.has(id))
      .map((paper) => {
        const place = places.get(paper.topics[0] ?? '');
        return {
          file: fromBase(urls.card(paper.id)),
          card: {
            ...(place === undefined ? plain : looks(place)),
            label: place === undefined ? '' : clip(topics[place]!.title, maxText),
            title: clip(paper.title, maxText),
            line: clip(makeByline(paper.authors), maxText),
            note: clip(toNote(paper), maxText),
          },
        };
      }),
  ];
}

/** Where and when a paper appeared: `NeurIPS 2022 Workshop (HiLL)`, `2024`. */
function toNote({ venue_details: venue, year }: ApiPaper): string {
  if (!venue) return String(year ?? '');
  const { name, track, year: edition } = venue;
  return nameVenue({ name, track: track ?? undefined, year: edition ?? undefined });
}
