import type { Annotation } from '../markdown/remark-annotations.ts';
import { claimKindNames } from '../papers/claims.ts';
import type { PaperData } from '../papers/schema.ts';
import { urls } from '../urls.ts';

/** What is shown in an abstract: its addresses, names that lead elsewhere, and its claims. */
export function annotatePaper({ links, mentions, claims }: PaperData): Annotation[] {
  return [
    ...links.map(({ text, url, start }) => toLink(url, start, start + text.length)),
    ...mentions.map(({ start, end, kind, target }) =>
      toLink(kind === 'system' ? urls.paper(target) : urls.resource(target), start, end),
    ),
    ...claims.map(({ start, end, kinds }, index): Annotation => ({
      kind: 'claim',
      id: `claim-${index + 1}`,
      label: kinds.map((kind) => claimKindNames[kind]).join(', '),
      start,
      end,
    })),
  ];
}

function toLink(url: string, start: number, end: number): Annotation {
  return { kind: 'link', url, start, end };
}
