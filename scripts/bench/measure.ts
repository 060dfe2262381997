// Measures one size and prints a Measurement: node measure.ts <papers> [corpus]
import { enrichPapers } from '../../src/enrich/enrich-papers.ts';
import { mergeSources } from '../../src/ingest/merge.ts';
import { parseSource } from '../../src/ingest/parse-source.ts';
import { toMdx } from '../../src/markdown/to-mdx.ts';
import { paperSchema } from '../../src/papers/schema.ts';
import { readContent } from '../read-content.ts';
import { readCorpus } from './corpus.ts';
import { profileCalls } from './profile-calls.ts';

/** What one size took. */
export interface Measurement {
  papers: number;
  /** In the order of running; steps of a stage follow it, indented, the longest first. */
  stages: { name: string; seconds: number }[];
  /** The most memory that the process held. */
  peakBytes: number;
}

const [count, corpus] = process.argv.slice(2);
const file = 'corpus.txt';
const { papers: ownPapers, topics, resources } = await readContent();
const bytes = Buffer.from(await readCorpus(Number(count), ownPapers, corpus || undefined));
const stages: Measurement['stages'] = [];

const { papers } = time('ingest', () => {
  const parsed = parseSource({ file, format: 'hf-page', bytes });
  return mergeSources([{ entry: { slug: 'corpus', file, added: '2000-01-01' }, parsed }]);
});
const profile = await profileCalls('/src/enrich/enrich-papers.ts', () =>
  time('enrich', () =>
    enrichPapers(papers, { topics, resources, facts: new Map(), corrections: new Map() }),
  ),
);
stages.push(...profile.calls.map(({ name, seconds }) => ({ name: `  ${name}`, seconds })));
time('write MDX (not to disk)', () =>
  profile.result.papers.map(({ id: _, abstract, ...data }) =>
    toMdx(paperSchema.parse(data), abstract),
  ),
);
const measurement: Measurement = {
  papers: papers.length,
  stages,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measurement));

function time<Result>(name: string, run: () => Result): Result {
  const start = performance.now();
  const result = run();
  stages.push({ name, seconds: (performance.now() - start) / 1000 });
  return result;
}
