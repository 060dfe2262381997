import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * What each folder of `src`, and each file that lies in `src` itself, may import of ours. Rows
 * import only from rows above them, so that there are no cycles.
 */
const mayImport: Record<string, readonly string[]> = {
  papers: [],
  feeds: ['papers'],
  search: ['papers'],
  ingest: ['papers'],
  enrich: ['papers', 'search'],
  quality: ['papers', 'search', 'enrich'],
  markdown: ['papers'],
  shelf: ['papers', 'search'],
  'site.ts': [],
  'urls.ts': ['feeds'],
  exports: ['papers', 'feeds', 'markdown', 'site.ts', 'urls.ts'],
  cards: ['papers', 'exports', 'site.ts', 'urls.ts'],
  offline: [],
  loaders: ['papers', 'markdown', 'urls.ts'],
  'content.config.ts': ['papers', 'loaders'],
  'collections.ts': ['papers', 'feeds', 'exports'],
  styles: [],
  // Pure, save for the drawings, which are Astro files, and the element that upgrades them.
  charts: ['papers', 'collections.ts', 'urls.ts', 'styles'],
  // The colours of topics become part of the site's style sheet.
  integrations: ['papers', 'offline', 'enrich', 'charts', 'exports', 'cards'],
  // Of styles the addresses: those of a dialog come with it.
  client: ['papers', 'search', 'shelf', 'offline', 'exports', 'charts', 'urls.ts', 'styles'],
  components: [
    ...['papers', 'feeds', 'search', 'shelf', 'markdown', 'exports', 'charts', 'collections.ts'],
    ...['client', 'site.ts', 'urls.ts', 'styles'],
  ],
  pages: [
    ...['papers', 'feeds', 'search', 'shelf', 'markdown', 'exports', 'charts', 'collections.ts'],
    ...['client', 'site.ts', 'urls.ts', 'styles', 'components'],
  ],
  scripts: [
    ...['papers', 'feeds', 'search', 'ingest', 'enrich', 'quality', 'markdown', 'exports'],
    ...['site.ts', 'urls.ts'],
  ],
};

/** Folders whose results depend on nothing but what they are given. */
const pure = [
  ...['papers', 'feeds', 'search', 'shelf', 'ingest', 'enrich', 'quality', 'markdown', 'exports'],
  'charts',
  'cards',
];

interface Import {
  file: string;
  /** As the file writes it. */
  name: string;
}

const files = globSync('{src,scripts}/**/*.{ts,mjs,astro}').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const imports = files.flatMap(({ path, text }) =>
  readImports(path, text).map((name): Import => ({ file: path, name })),
);
const ownImports = imports.filter(isRelative);

/** Modules that a file imports, types and dynamic imports too; of Astro files also in scripts. */
function readImports(path: string, text: string): string[] {
  const [, frontMatter = '', html = text] = text.match(/^---\n(.*?)\n---(.*)$/s) ?? [];
  const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const code = path.endsWith('.astro') ? [frontMatter, ...scripts] : [text];
  return code
    .flatMap((some) => ts.preProcessFile(some, true, true).importedFiles)
    .map(({ fileName }) => fileName);
}

function isRelative({ name }: Import): boolean {
  return name.startsWith('.');
}

function targetOf({ file, name }: Import): string {
  // A question mark asks Vite for another form of a file.
  return join(dirname(file), name.replace(/\?.*$/, ''));
}

/** The row of the table that a file belongs to. */
function rowOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

const describeImport = ({ file, name }: Import) => `${file} imports ${name}`;

describe('reading imports', () => {
  test('sees types, dynamic imports and the scripts of Astro files', () => {
    const code =
      'import a from "./a.ts";\nimport type { B } from "./b.ts";\nawait import("./c.ts");';
    expect(readImports('x.ts', code)).toEqual(['./a.ts', './b.ts', './c.ts']);
    const page =
      '---\nimport "./a.ts";\n---\n\n<p>import "b"</p>\n<script>\nimport "./c.ts";\n</script>';
    expect(readImports('x.astro', page)).toEqual(['./a.ts', './c.ts']);
  });

  test('finds the files of the project', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(ownImports.length).toBeGreaterThan(100);
  });
});

describe('the table of imports between folders', () => {
  test('names every folder', () => {
    expect(files.map(({ path }) => rowOf(path)).filter((row) => !mayImport[row])).toEqual([]);
  });

  test('has no cycles', () => {
    const rows = Object.keys(mayImport);
    for (const [index, row] of rows.entries())
      expect(rows.slice(0, index)).toEqual(expect.arrayContaining([...mayImport[row]!]));
  });

  test('is kept', () => {
    const broken = ownImports.filter((found) => {
      const from = rowOf(found.file);
      const to = rowOf(targetOf(found));
      return from !== to && !mayImport[from]?.includes(to);
    });
    expect(broken.map(describeImport)).toEqual([]);
  });
});

describe('imports', () => {
  test('name files that are there, with their extension', () => {
    const missing = ownImports.filter(
      (found) => !statSync(targetOf(found), { throwIfNoEntry: false })?.isFile(),
    );
    expect(missing.map(describeImport)).toEqual([]);
  });

  test.each([
    ['d3', /^d3\b/, ['charts']],
    ['astro:content', /^astro:content$/, ['collections.ts', 'content.config.ts']],
    ['Markdown processors', /^(remark|rehype|unified|mdast|hast|temml)\b/, ['markdown']],
  ])('of %s have their place', (_, pattern, rows) => {
    const found = imports.filter(({ file, name }) => pattern.test(name) && file.startsWith('src/'));
    expect(found).not.toEqual([]);
    const misplaced = found.filter(({ file }) => !rows.includes(rowOf(file)));
    expect(misplaced.map(describeImport)).toEqual([]);
  });

  test('of pure folders reach neither files, network nor processes', () => {
    const outside = imports.filter(
      ({ file, name }) =>
        pure.includes(rowOf(file)) &&
        name.startsWith('node:') &&
        !['node:buffer', 'node:crypto'].includes(name),
    );
    expect(outside.map(describeImport)).toEqual([]);
  });
});

describe('text of the code', () => {
  const filesWith = (pattern: RegExp) =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  test('asks for the base path and the domain only in urls.ts', () => {
    expect(filesWith(/import\.meta\.env(?!\.DEV\b)/)).toEqual(['src/urls.ts']);
  });

  test('of pure folders uses no clock, chance or locale', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|randomUUID|localeCompare|toLocale|\bIntl\./;
    expect(filesWith(impure).filter((path) => pure.includes(rowOf(path)))).toEqual([]);
  });
});
