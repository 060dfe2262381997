import { test } from 'vitest';
import { toBibtex } from '../../../../src/exports/citations/bibtex.ts';
import { toCslItem } from '../../../../src/exports/citations/csl-item.ts';
import { formatReferences } from '../../../../src/exports/citations/formatted.ts';
import { toRis } from '../../../../src/exports/citations/ris.ts';
import { toReferenceText } from '../../../../src/exports/citations/styles.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { expectGolden } from '../../../support/golden.ts';
import { makePaper } from '../../../support/make-paper.ts';

const authors = ['Ann van der Ode', 'Bo Li', 'Çağla Öz'];
const arxiv = '2111.04714';

const cases: Record<string, Partial<Paper>> = {
  conference: {
    title: 'Offline RL with Transformers',
    authors,
    arxiv,
    published: '2021-11',
    venue: { name: 'ICML', year: 2022 },
  },
  journal: {
    title: 'Learning from the logs of Atari players',
    authors: authors.slice(0, 2),
    published: '2021-11-03',
    venue: { name: 'IEEE TNNLS' },
  },
  workshop: {
    title: 'A Q-Learning View',
    authors: authors.slice(1),
    arxiv,
    venue: { name: 'NeurIPS', track: 'Workshop (HiLL)', year: 2022 },
  },
  preprint: { title: 'On “Reward” & Regret: 50% Less', authors, arxiv, published: '2021-11-03' },
  'nothing-known': { title: 'A Paper' },
  hostile: {
    title: '<script>alert("x")</script> {}\\]]> $5 & ER  -\nTY  - BOOK \u0000\uD800 <i>x</i>',
    authors: ['{Braces}, and, "Quotes" \\', 'A and B', 'محمد بن موسى', '李 明'],
    abstract: 'One.\n\nER  - \nTY  - BOOK',
    venue: { name: '<b>Venue</b> %', year: 2024 },
  },
};

test.each(Object.entries(cases))('%s', (name, paper) => {
  const item = toCslItem(makePaper({ id: 'a-paper', ...paper }), 'key2024word');
  const folder = `tests/golden/citations/${name}`;
  expectGolden(`${folder}/cite.bib`, toBibtex([item]));
  expectGolden(`${folder}/cite.ris`, toRis([item]));
  expectGolden(`${folder}/cite.json`, `${JSON.stringify([item], null, 2)}\n`);
  expectGolden(`${folder}/cite.txt`, toReferenceText(formatReferences(item)));
});
