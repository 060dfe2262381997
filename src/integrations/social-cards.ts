import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listCards } from '../cards/list-cards.ts';
import { topicColours } from '../charts/topic-colours.ts';
import { drawTopicMark } from '../charts/topic-marks.ts';
import type { PapersApi } from '../exports/api/papers-api.ts';
import type { TopicsApi } from '../exports/api/topics-api.ts';
import { openCardCache } from './card-cache.ts';

/** Cards between two lines of progress. */
const reportEvery = 50;

/** Size of a topic's mark, in square pixels. */
const markArea = 420;

/** Draws the pictures that others show beside links to the site, from the site's own data. */
export function socialCards(): AstroIntegration {
  let root: URL;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const read = async (file: string): Promise<unknown> =>
          JSON.parse(await readFile(join(folder, file), 'utf8'));
        const papers = (await read('api/papers.json')) as PapersApi;
        const topics = (await read('api/topics.json')) as TopicsApi;
        const colours = topicColours(topics.topics.length);
        const cards = listCards(papers, topics, (index) => ({
          colour: colours[index]!.light,
          mark: drawTopicMark(index, markArea),
        }));

        const getCard = await openCardCache(root);
        const remaining = cards.values();
        let [done, drawn] = [0, 0];
        const drawRemaining = async () => {
          for (const { file, card } of remaining) {
            const { png, isNew } = await getCard(card);
            await mkdir(dirname(join(folder, file)), { recursive: true });
            await writeFile(join(folder, file), png);
            if (isNew) drawn++;
            if (done++ % reportEvery === 0) logger.info(`${done}/${cards.length} cards`);
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, drawRemaining));
        logger.info(`${done}/${cards.length} cards`);
        logger.info(`${drawn} cards drawn, the others from the cache`);
      },
    },
  };
}
