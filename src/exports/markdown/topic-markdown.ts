import { heading, list, link, paragraph } from '../../markdown/markdown-nodes.ts';
import { readProse } from '../../markdown/read-prose.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { countTopics } from '../../papers/statistics.ts';
import { toAbsolute, urls } from '../../urls.ts';
import type { TopicWithPapers } from '../api/topics-api.ts';
import { toPaperLine } from './paper-lines.ts';
import { bundleSizes } from './bundle-sizes.ts';

/**
 * The page of a topic as Markdown: introduction, papers, and topics that share papers with it.
 * @param introduction as the topic's MDX file has it
 * @param titles of topics by slug
 */
export function toTopicMarkdown(
  { slug, title, description, papers }: TopicWithPapers,
  introduction: string,
  titles: ReadonlyMap<string, string>,
): string {
  const main = papers.filter((paper) => paper.topics[0]?.slug === slug);
  const others = papers.filter((paper) => paper.topics[0]?.slug !== slug);
  const neighbours = countTopics(papers, slug);
  const papersUnder = (name: string, some: typeof papers) =>
    some.length > 0 ? [heading(2, `${name} (${some.length})`), list(some.map(toPaperLine))] : [];
  return toMarkdown(
    [
      heading(1, title),
      ...readProse(introduction),
      ...(papers.length > 0 ? [] : [paragraph('No paper of the list has this topic yet.')]),
      ...papersUnder('Papers with this as main topic', main),
      ...papersUnder('Other papers', others),
      ...(neighbours.length > 0
        ? [
            heading(2, 'Topics of the same papers'),
            list(
              neighbours.map((other) => [
                link(
                  titles.get(other.slug) ?? other.slug,
                  toAbsolute(urls.topicMarkdown(other.slug)),
                ),
                `: ${other.count} in both`,
              ]),
            ),
          ]
        : []),
    ],
    {
      title,
      description,
      papers: papers.length,
      page: toAbsolute(urls.topic(slug)),
      abstracts: bundleSizes.map(({ suffix }) =>
        toAbsolute(urls.bundle(`topics/${slug}-${suffix}`)),
      ),
      json: toAbsolute(urls.topicsApi()),
    },
  );
}
