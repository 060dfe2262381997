import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page to measure, from the site's home, and the performance that it is to reach, of 100. */
export interface Example {
  path: string;
  performance: number;
}

/**
 * One page of each chief kind of a built site; of topics and papers the one with the most HTML.
 * @throws {Error} where the folder holds no built site
 */
export function findExamples(folder: string): Example[] {
  return [
    { path: '', performance: 100 },
    { path: findHeaviest(folder, 'topics'), performance: 100 },
    { path: findHeaviest(folder, 'papers'), performance: 100 },
    { path: 'search/', performance: 100 },
    { path: 'map/', performance: 95 },
  ];
}

function findHeaviest(folder: string, section: string): string {
  const pages = readdirSync(join(folder, section), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = join(folder, section, name, 'index.html');
      return { name, bytes: statSync(file, { throwIfNoEntry: false })?.size ?? 0 };
    });
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  return `${section}/${heaviest.name}/`;
}
