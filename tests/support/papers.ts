import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromMdx } from '../../src/markdown/from-mdx.ts';
import { byPosition } from '../../src/papers/order.ts';
import { paperSchema, type Paper } from '../../src/papers/schema.ts';

const folder = fileURLToPath(new URL('../../content/papers/', import.meta.url));

/** The papers that the site was built from, in the order of the lists. The last build wrote them. */
export const papers: readonly Paper[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const { data, abstract } = fromMdx(readFileSync(folder + name, 'utf8'));
    return { ...paperSchema.parse(data), id: name.slice(0, -'.mdx'.length), abstract };
  })
  .sort(byPosition);

/** The paper with most authors, the first of them in the lists. */
export const manyAuthored = papers.reduce((most, paper) =>
  paper.authors.length > most.authors.length ? paper : most,
);
