import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeTopicStyles } from '../charts/topic-styles.ts';
import { parseTopics } from '../enrich/topics/topic-files.ts';

const id = 'virtual:topic-styles.css';
const folder = resolve('content/topics');

/** The colours of topics as `@import 'virtual:topic-styles.css'`: part of the site's one style sheet. */
export function topicStyles(): Plugin {
  return {
    name: 'topic-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => resolve(folder, name));
      for (const file of files) this.addWatchFile(file);
      const { topics } = parseTopics(
        files.map((file) => ({
          file,
          slug: file.replace(/^.*[/\\]|\.mdx$/g, ''),
          text: readFileSync(file, 'utf8'),
        })),
      );
      return writeTopicStyles(topics.map(({ slug }) => slug));
    },
  };
}
