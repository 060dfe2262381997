import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const order = '@layer tokens, reset, base, layout, components, charts, print;';
const blocks = /^@layer [a-z]+ \{/m;

// Pages link sheets in any order, and the first that names a layer puts it lowest.
test('sheets that fill layers name the order of all of them first', () => {
  const silent = globSync('src/styles/*.css').filter((path) => {
    const css = readFileSync(path, 'utf8').replace(/^\/\*.*?\*\/\s*/s, '');
    return blocks.test(css) && !css.startsWith(order) && !css.startsWith("@import './index.css'");
  });
  expect(silent).toEqual([]);
});
