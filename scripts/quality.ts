import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePapers } from '../src/enrich/related/compare-papers.ts';
import { compileTopics, scoreTopics } from '../src/enrich/topics/topics.ts';
import { addAgreements, compareNames, toScores, type Scores } from '../src/quality/agreement.ts';
import { formatClaims, measureClaims, parseClaimLabels } from '../src/quality/claim-quality.ts';
import { formatMap, measureMap } from '../src/quality/map-quality.ts';
import { parseLabels, type Label } from '../src/quality/labels.ts';
import {
  formatRelated,
  measureRelated,
  parseRelatedLabels,
} from '../src/quality/related-quality.ts';
import {
  formatPaperTypes,
  measurePaperTypes,
  parsePaperTypeLabels,
} from '../src/quality/paper-type-quality.ts';
import { parseSearchLabels } from '../src/quality/search-quality.ts';
import { measureTopics, type TopicQuality } from '../src/quality/topic-quality.ts';
import type { Paper } from '../src/papers/schema.ts';
import { formatNames, measureNames } from '../src/quality/name-quality.ts';
import { buildSite, defaultOutDir, isUpToDate } from './build-site.ts';
import { runCommand } from './command.ts';
import { reportSearch } from './quality/report-search.ts';
import { readContent, type Content } from './read-content.ts';

const usage = `npm run quality -- [options]

Says how well topics, tags and links are found: how many papers they cover, or how far they agree
with labels made by hand.

  --search <file>    drive the built site's search page in Chromium with graded queries,
                     [{ query, kind, relevant: { "<rank>": grade } }], MiniSearch beside it;
                     builds the site where something has changed
  --labels <folder>  compare with labels.json in this folder: [{ rank, topics, links }], and with
                     related.json: [{ rank, related }]; claims and paper types with tests/fixtures
  --tags             list every tag with the number of its papers
  --verbose          list every name that was wrong or missed, and queries answered badly
  --help             show this text`;

/** A larger fall between halves of some 50 papers is hardly chance. */
const maxFall = 0.08;

await runCommand(
  usage,
  {
    search: { type: 'string' },
    labels: { type: 'string' },
    tags: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
  async ({ search, labels, tags, verbose }) => {
    const content = await readContent();
    if (search !== undefined) {
      const queries = parseSearchLabels(await readFile(search, 'utf8'));
      if (!isUpToDate(defaultOutDir)) await buildSite(defaultOutDir);
      console.log(await reportSearch(defaultOutDir, content.papers, queries, verbose));
    } else if (tags) printTags(content.papers);
    else if (labels === undefined) printCoverage(content);
    else {
      const expected = parseLabels(await readFile(join(labels, 'labels.json'), 'utf8'));
      printAgreement(content.papers, expected);
      console.log(`\n${reportNames(content, expected, verbose)}`);
      const related = parseRelatedLabels(await readFile(join(labels, 'related.json'), 'utf8'));
      console.log(`\n${formatRelated(measureRelated(content.papers, related))}`);
      console.log(`\n${reportMap(content.papers)}`);
      const claims = parseClaimLabels(await readFile('tests/fixtures/claims.json', 'utf8'));
      console.log(`\n${formatClaims(measureClaims(content.papers, claims))}`);
      const types = parsePaperTypeLabels(await readFile('tests/fixtures/paper-types.json', 'utf8'));
      console.log(`\n${formatPaperTypes(measurePaperTypes(content.papers, types))}`);
    }
  },
);

function reportNames({ papers, resources }: Content, labels: readonly Label[], isVerbose = false) {
  const found = papers.map(({ position, systems, resources }) => ({
    position,
    systems: systems.map(({ name }) => name),
    resources: resources.map(({ name }) => name),
  }));
  return formatNames(measureNames(found, labels, resources), isVerbose);
}

function reportMap(papers: readonly Paper[]) {
  const { nearest } = comparePapers(papers);
  const ids = nearest.map((neighbours) => neighbours.map(({ index }) => index));
  return formatMap(
    measureMap(
      ids,
      papers.map(({ map }) => map),
    ),
  );
}

function printTags(papers: readonly Paper[]): void {
  const counts = countBy(papers.flatMap(({ tags }) => tags.map(({ label }) => label)));
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [label, count] of sorted) console.log(`${String(count).padStart(4)}  ${label}`);
}

function printCoverage({ papers, topics }: Content): void {
  const rules = compileTopics(topics);
  const best = papers.map((paper) => scoreTopics(paper, rules)[0]?.score ?? 0);
  const topicCounts = countBy(papers.map((paper) => paper.topics.length));
  const tagCounts = papers.map(({ tags }) => tags.length);
  console.log(`papers                  ${papers.length}
below the rules         ${best.filter((score) => score > 0 && score < 1).length}
without any term        ${best.filter((score) => score === 0).length}
topics per paper        ${[...topicCounts]
    .sort(([a], [b]) => a - b)
    .map(([topics, count]) => `${topics}: ${count}`)
    .join(', ')}
tags                    ${new Set(papers.flatMap(({ tags }) => tags.map(({ slug }) => slug))).size}
tags per paper          ${(tagCounts.reduce((sum, count) => sum + count, 0) / Math.max(1, papers.length)).toFixed(1)}
papers without a tag    ${tagCounts.filter((count) => count === 0).length}
papers with a link      ${papers.filter(({ links }) => links.length > 0).length}`);
}

function printAgreement(papers: readonly Paper[], labels: readonly Label[]): void {
  const half = Math.ceil(labels.length / 2);
  const whole = measure(papers, labels);
  printRow('all', whole);
  const halves = [measure(papers, labels.slice(0, half)), measure(papers, labels.slice(half))];
  for (const [index, name] of ['first half', 'second half'].entries())
    printRow(name, halves[index]!);
  console.log(compareHalves(halves.map(({ topics }) => topics)));
  console.log('\ntopic                      right wrong missed    P    R   F1');
  for (const { slug, agreement, scores } of whole.topics.topics) {
    const counts = [agreement.right, agreement.wrong, agreement.missed];
    console.log(
      `${slug.padEnd(26)} ${counts.map((count) => String(count).padStart(5)).join(' ')}  ${formatScores(scores)}`,
    );
  }
}

/** Rules are written while looking at the first half; on papers nobody looked at they do as on the second. */
function compareHalves([first, second]: readonly TopicQuality[]): string {
  const fall = first!.micro.f1 - second!.micro.f1;
  const mainFall = first!.mainAccuracy - second!.mainAccuracy;
  const isWorse = Math.max(fall, mainFall) > maxFall;
  return `  from the first half to the second: topics F1 ${formatChange(-fall)}, main topic ${formatChange(-mainFall)}${
    isWorse ? ' (rules fit the papers they were written for: expect the second half elsewhere)' : ''
  }`;
}

function formatChange(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
}

function measure(papers: readonly Paper[], labels: readonly Label[]) {
  const byPosition = new Map(papers.map((paper) => [paper.position, paper]));
  const pairs = labels.map((label) => {
    const paper = byPosition.get(label.rank);
    if (!paper)
      throw new Error(
        `Expected a paper at position ${label.rank}, found none. Are these the labels of this list?`,
      );
    return { label, paper };
  });
  return {
    topics: measureTopics(
      pairs.map(({ label, paper }) => ({
        expected: label.topics,
        found: paper.topics.map(({ slug }) => slug),
      })),
    ),
    links: toScores(
      addAgreements(
        pairs.map(({ label, paper }) =>
          compareNames(
            label.links,
            paper.links.filter(({ text }) => !/^arxiv:/i.test(text)).map(({ url }) => url),
          ),
        ),
      ),
    ),
  };
}

function printRow(name: string, { topics, links }: ReturnType<typeof measure>): void {
  console.log(`${name} (${topics.cases} papers)
  topics  P R F1 ${formatScores(topics.micro)}  macro F1 ${topics.macroF1.toFixed(3)}  main topic ${topics.mainAccuracy.toFixed(3)}
  links   P R F1 ${formatScores(links)}`);
}

function formatScores({ precision, recall, f1 }: Scores): string {
  return [precision, recall, f1].map((score) => score.toFixed(3)).join(' ');
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
