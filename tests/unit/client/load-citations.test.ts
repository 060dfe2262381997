import { afterEach, expect, test, vi } from 'vitest';
import { loadCitation } from '../../../src/client/load-citations.ts';
import { toCitation } from '../../../src/exports/citations/citation.ts';
import { toReferenceText } from '../../../src/exports/citations/styles.ts';
import { makePaper } from '../../support/make-paper.ts';

afterEach(() => vi.unstubAllGlobals());

test('a paper’s files give back its citation', async () => {
  const title = 'One\n\nTwo <b>';
  const { item, references } = toCitation(makePaper({ title, authors: ['Ann Ode'] }), 'key');
  const files: Record<string, string> = {
    item: JSON.stringify([item]),
    text: toReferenceText(references),
  };
  vi.stubGlobal('fetch', (name: string) => Promise.resolve(new Response(files[name])));
  expect(await loadCitation('item', 'text')).toEqual([{ item, references }]);
});
