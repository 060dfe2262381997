import { stringify } from 'yaml';
import type { TopicDraft } from './suggest-topics.ts';
import type { PaperText } from '../text/paper-text.ts';

const shownTitles = 5;

/**
 * The text of `content/topics/<slug>.mdx` for a suggested topic. Titles of some of its papers stand in
 * it as comments; the prose is left to the curator.
 * @param papers those that the draft's indices mean
 */
export function toTopicFile(
  { title, description, match, papers: indices }: TopicDraft,
  order: number,
  papers: readonly PaperText[],
): string {
  const examples = indices
    .slice(0, shownTitles)
    .map((index) => `# ${papers[index]!.title.replace(/[\p{C}\p{Z}]+/gu, ' ')}\n`);
  return [
    '---\n',
    `# Suggested from ${indices.length} papers, among them:\n`,
    ...examples,
    stringify({ title, order, description, match }, { lineWidth: 0 }),
    '---\n\n',
    'Say here what these papers have in common, and what the open questions are.\n',
  ].join('');
}
