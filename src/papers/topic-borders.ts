import type { PaperData, Paper } from './schema.ts';

/** A paper at the border of a topic, with the evidence there is. */
export interface BorderPaper<P extends Paper = Paper> {
  paper: P;
  why: PaperData['topics'][number]['why'];
}

/** Papers for which a little evidence more or less would have decided a topic otherwise. */
export interface TopicBorder<P extends Paper = Paper> {
  justIn: BorderPaper<P>[];
  justOut: BorderPaper<P>[];
}

/** The borders of all topics that have some, by slug; papers in the order given. */
export function findTopicBorders<P extends Paper>(
  papers: readonly P[],
): ReadonlyMap<string, TopicBorder<P>> {
  const borders = new Map<string, TopicBorder<P>>();
  const borderOf = (slug: string) => {
    const border = borders.get(slug) ?? { justIn: [], justOut: [] };
    borders.set(slug, border);
    return border;
  };
  for (const paper of papers) {
    for (const { slug, why, borderline } of paper.topics)
      if (borderline) borderOf(slug).justIn.push({ paper, why });
    for (const { slug, why } of paper.nearTopics) borderOf(slug).justOut.push({ paper, why });
  }
  return borders;
}
