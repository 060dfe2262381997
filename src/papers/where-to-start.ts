import { toDateKey } from './dates.ts';
import { byDate } from './order.ts';
import type { Paper } from './schema.ts';

/** Why a paper is a good one to start with. */
export type StartRule =
  | {
      rule: 'central';
      /** Papers of the same set that have it among their related papers. */
      lists: number;
      /** Another paper is in as many lists. */
      tied: boolean;
    }
  | { rule: 'earliest' | 'newest'; published: string };

/** A paper to start with, and the rules that chose it. */
export interface Start<P extends Paper = Paper> {
  paper: P;
  rules: StartRule[];
}

/** Fewer papers are read faster than advice about them. */
const fewest = 4;

/**
 * Up to three papers of a topic to begin with: the most central one (in the related reading of most
 * others; of equal ones that with most near papers), the earliest and the newest. Papers on the border
 * of the topic are not chosen. A paper that two rules choose comes once, with both.
 * @param papers of the topic
 * @returns nothing for fewer than four papers to choose from
 */
export function chooseStarts<P extends Paper>(topic: string, papers: readonly P[]): Start<P>[] {
  const candidates = papers.filter((paper) => !isBorderline(paper, topic));
  if (candidates.length < fewest) return [];
  const starts = new Map<P, StartRule[]>();
  const add = (paper: P, rule: StartRule) =>
    starts.set(paper, [...(starts.get(paper) ?? []), rule]);

  const central = findCentral(candidates, papers);
  if (central) add(central.paper, { rule: 'central', lists: central.lists, tied: central.tied });
  const dated = candidates.flatMap((paper) =>
    paper.published ? [{ paper, published: paper.published }] : [],
  );
  const [earliest] = dated.toSorted(
    (a, b) =>
      compare(toDateKey(a.published), toDateKey(b.published)) ||
      a.paper.position - b.paper.position,
  );
  const [newest] = dated.toSorted((a, b) => byDate(a.paper, b.paper));
  if (earliest && newest && earliest.published !== newest.published) {
    add(earliest.paper, { rule: 'earliest', published: earliest.published });
    add(newest.paper, { rule: 'newest', published: newest.published });
  }
  return [...starts].map(([paper, rules]) => ({ paper, rules }));
}

function isBorderline({ topics }: Paper, topic: string): boolean {
  return topics.some(({ slug, borderline }) => slug === topic && borderline);
}

function findCentral<P extends Paper>(candidates: readonly P[], papers: readonly P[]) {
  const lists = new Map(candidates.map(({ id }) => [id, 0]));
  for (const { related } of papers)
    for (const { id } of related) if (lists.has(id)) lists.set(id, lists.get(id)! + 1);
  const [first, second] = candidates
    .map((paper) => ({ paper, lists: lists.get(paper.id)! }))
    .sort(
      (a, b) =>
        b.lists - a.lists ||
        b.paper.nearness - a.paper.nearness ||
        a.paper.position - b.paper.position,
    );
  if (!first || first.lists < 2) return undefined;
  return { ...first, tied: first.lists === second?.lists };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
