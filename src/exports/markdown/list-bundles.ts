import { toMarkdown } from '../../markdown/to-markdown.ts';
import { sortByCentrality } from '../../papers/centrality.ts';
import { nameEdition } from '../../papers/edition.ts';
import type { Paper } from '../../papers/schema.ts';
import { siteDescription, siteName } from '../../site.ts';
import { toAbsolute, urls } from '../../urls.ts';
import type { TopicWithPapers } from '../api/topics-api.ts';
import { makeBundle, toPaperBlocks, type Bundle, type BundleSubject } from './bundle.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { estimateTokens } from './estimate-tokens.ts';

/** Every bundle of a site: of all papers, then of each topic, each in every size, the smallest first. */
export function listBundles(
  papers: readonly Paper[],
  topics: readonly TopicWithPapers[],
): Bundle[] {
  const edition = nameEdition(papers);
  const costs = new Map(
    papers.map((paper) => [
      paper.id,
      // The line feed between two papers counts too.
      estimateTokens(toMarkdown(toPaperBlocks(paper)).toWellFormed()) + 1,
    ]),
  );
  const subjects: BundleSubject[] = [
    {
      name: 'papers',
      title: siteName,
      description: siteDescription,
      markdown: toAbsolute(urls.papersMarkdown()),
      papers: sortByCentrality(papers),
    },
    ...topics.map(({ slug, title, description, papers }) => ({
      name: `topics/${slug}`,
      title,
      description,
      markdown: toAbsolute(urls.topicMarkdown(slug)),
      papers: sortByCentrality(papers),
    })),
  ];
  return subjects.flatMap((subject) =>
    bundleSizes.map((size) => makeBundle(subject, size, edition, ({ id }) => costs.get(id)!)),
  );
}
