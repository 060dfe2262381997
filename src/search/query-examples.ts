import { getYear } from '../papers/dates.ts';
import {
  groupByAuthor,
  groupByResource,
  groupByTag,
  groupByType,
  groupByVenue,
  type Group,
} from '../papers/groups.ts';
import type { Paper } from '../papers/schema.ts';
import { countTopics } from '../papers/statistics.ts';
import { formatPart, type QueryTerm } from './query-terms.ts';

/** A query that finds something in a list, and what it asks for. */
export interface QueryExample {
  query: string;
  /** The rest of a sentence that starts with “Papers”, without its full stop. */
  meaning: string;
}

/**
 * What the query language can ask of a list, by examples made of what the list holds most of. A
 * kind of query that finds nothing in it is left out.
 * @param topicTitles by slug
 */
export function makeQueryExamples(
  papers: readonly Paper[],
  topicTitles: ReadonlyMap<string, string>,
): QueryExample[] {
  const texts = papers.map(({ title, abstract }) => `${title}\n${abstract}`.toLowerCase());
  const titles = papers.map(({ title }) => title.toLowerCase());
  const holds = (text: string, label: string) => text.includes(label.toLowerCase());
  const labels = groupByTag(papers)
    .map(({ label }) => label)
    .filter((label) => isPlain.test(label) && texts.some((text) => holds(text, label)));
  const [subject] = labels;
  const phrase = labels.find((label) => label.includes(' '));
  const left = labels.find(
    (label) =>
      subject !== undefined &&
      texts.some((text) => holds(text, subject) && holds(text, label)) &&
      texts.some((text) => holds(text, subject) && !holds(text, label)),
  );
  const titled = labels.find((label) => titles.some((title) => holds(title, label)));
  const years = papers.map(getYear).filter((year) => year !== undefined);
  const last = Math.max(...years);
  const topic = countTopics(papers)[0]?.slug;

  const examples: QueryExample[] = [];
  const add = (meaning: string, ...asked: (QueryTerm | string | undefined)[]) => {
    if (asked.includes(undefined)) return;
    const parts = asked.map((part) => (typeof part === 'object' ? formatPart(part) : part));
    examples.push({ query: parts.join(' '), meaning });
  };
  add('with these words, in other forms too; then those with some of them', subject);
  add('with these words next to each other', asPhrase(phrase));
  add('without a word or a phrase', subject, asPhrase(left, true));
  add('with this in the title', asField('title', titled));
  add('by an author', asField('author', largest(groupByAuthor(papers))));
  add('of a topic', asField('topic', topic && (topicTitles.get(topic) ?? topic)));
  add('with a tag', asField('tag', labels[1]));
  add(
    'that name a benchmark, data set or environment',
    asField('resource', largest(groupByResource(papers))),
  );
  add(
    'that introduce a system',
    asField('system', papers.flatMap(({ systems }) => systems)[0]?.name),
  );
  add('of a venue', asField('venue', largest(groupByVenue(papers))));
  add('by what they mainly contribute', asField('type', largest(groupByType(papers))));
  if (years.length > 0) {
    add('of a year', asYears(last, last));
    add('from one year to another; leave one out for no limit', asYears(last - 2, last));
  }
  if (papers.some(({ code }) => code)) add('whose code is public', asField('has', 'code'));
  add('by arXiv id; its address works too', papers.find(({ arxiv }) => arxiv)?.arxiv);
  return examples;
}

/** Words and hyphens: an example shows one thing at a time. */
const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u;

const largest = ([group]: readonly Group[]) => group?.label;

const asPhrase = (text: string | undefined, excluded = false): QueryTerm | undefined =>
  text === undefined ? undefined : { kind: 'phrase', text, excluded };

const asField = (
  name: (QueryTerm & { kind: 'field' })['name'],
  value: string | undefined,
): QueryTerm | undefined =>
  value === undefined ? undefined : { kind: 'field', name, value, excluded: false };

const asYears = (from: number, to: number): QueryTerm => ({
  kind: 'years',
  from,
  to,
  excluded: false,
});
