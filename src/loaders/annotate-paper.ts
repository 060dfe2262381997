import type { Annotation } from '../markdown/remark-annotations.ts';
import { claimKindNames } from '../papers/claims.ts';
import type { Paper } from '../papers/schema.ts';
import { listSystems } from '../papers/systems.ts';
import { urls } from '../urls.ts';

/** What is shown in an abstract: its addresses, names that lead elsewhere, and its claims. */
export function annotatePaper(paper: Paper): Annotation[] {
  const links = paper.links.map(({ text, url, start }) => toLink(url, start, start + text.length));
  const mentions = paper.mentions.map(({ start, end, kind, target }) =>
    toLink(kind === 'system' ? urls.paper(target) : urls.resource(target), start, end),
  );
  return [
    ...links,
    ...mentions,
    ...linkOwnNames(paper, [...links, ...mentions]),
    ...markClaims(paper),
  ];
}

/** The first place of each name that the paper introduces, outside of other links. */
function linkOwnNames(paper: Paper, taken: readonly Annotation[]): Annotation[] {
  return listSystems([paper]).flatMap(({ name, slug }) => {
    const place = new RegExp(
      `(?<![\\p{L}\\p{N}_/-])${RegExp.escape(name)}(?![\\p{L}\\p{N}_/-])`,
      'gu',
    );
    const found = [...paper.abstract.matchAll(place)].find(
      ({ index }) => !taken.some(({ start, end }) => index < end && index + name.length > start),
    );
    return found ? [toLink(urls.system(slug), found.index, found.index + name.length)] : [];
  });
}

function markClaims({ claims }: Paper): Annotation[] {
  return claims.map(({ start, end, kinds }, index) => ({
    kind: 'claim',
    // As `urls.claim` has it.
    id: `claim-${index + 1}`,
    label: kinds.map((kind) => claimKindNames[kind]).join(', '),
    start,
    end,
  }));
}

function toLink(url: string, start: number, end: number): Annotation {
  return { kind: 'link', url, start, end };
}
