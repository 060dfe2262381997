import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMdx } from '../../src/markdown/from-mdx.ts';
import { paperSchema, type Paper } from '../../src/papers/schema.ts';

/**
 * The papers that a site is built from, by id, as the content script wrote them.
 * @param folder `content/papers`
 */
export function readPapers(folder: string): Map<string, Paper> {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length));
  return new Map(
    ids.map((id) => {
      const { data, abstract } = fromMdx(readFileSync(join(folder, `${id}.mdx`), 'utf8'));
      return [id, { ...paperSchema.parse(data), id, abstract }];
    }),
  );
}
