import { expect, test } from 'vitest';
import { parseBuildLine } from '../../../scripts/build-log.ts';

test.each([
  ['09:38:12   ├─ /papers/p0/index.html (+5ms) ', { kind: 'page' }],
  ['09:38:12   └─ /rss.xml (+12ms) (1/3)', { kind: 'page' }],
  ['09:38:12 ✓ Completed in 96ms.', { kind: 'pages-done' }],
  ['09:38:12 [build] ✓ Completed in 520ms.', { kind: 'other' }],
  ['09:38:12 [build] 32 page(s) built in 1.03s', { kind: 'other' }],
  ['09:38:11 [WARN] [config] Something odd', { kind: 'warning' }],
  ['Cannot find [ERROR] x', { kind: 'warning' }],
  ['09:38:12 [papers] 120/231 papers', { kind: 'count', done: 120, total: 231, unit: 'papers' }],
  [
    '09:38:12 [search-index] 213 pages indexed',
    { kind: 'count', done: 213, total: 0, unit: 'pages indexed' },
  ],
  ['09:38:11 [WARN] [vite] the directive "use astro:head-inject" in x', { kind: 'other' }],
  ['', { kind: 'other' }],
])('%s', (line, event) => {
  expect(parseBuildLine(line)).toEqual(event);
});
