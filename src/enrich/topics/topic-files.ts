import type { Message } from '../../papers/message.ts';
import { topicSchema } from '../../papers/schema.ts';
import { describeIssues, parseYaml } from '../curation/parse-yaml.ts';
import type { Topic } from './topic.ts';

/**
 * Reads the rules of topics from the front matter of their pages; the prose is left to the site.
 * @param files path, slug and text of each `content/topics/<slug>.mdx`
 * @returns topics in their own order; a file with a mistake becomes a message
 */
export function parseTopics(files: readonly { file: string; slug: string; text: string }[]): {
  topics: Topic[];
  messages: Message[];
} {
  const topics: Topic[] = [];
  const messages: Message[] = [];
  for (const { file, slug, text } of files) {
    const problem = (line: number, column: number, found: string) =>
      messages.push({
        severity: 'error',
        file,
        line,
        column,
        rule: 'invalid-topic',
        expected: 'front matter with title, order, description and match',
        found,
        advice: 'Mend it; until then no paper gets this topic.',
      });
    const [, yaml] = text.match(/^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s) ?? [];
    if (yaml === undefined) {
      problem(1, 1, 'no front matter between two lines of ---');
      continue;
    }
    const { document, lines } = parseYaml(yaml);
    const [error] = document.errors;
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      problem(line + 1, col, error.message);
      continue;
    }
    const topic = topicSchema.safeParse(document.toJS());
    if (topic.success) topics.push({ slug, ...topic.data });
    else problem(1, 1, describeIssues(topic.error));
  }
  return {
    topics: topics.sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1)),
    messages,
  };
}
