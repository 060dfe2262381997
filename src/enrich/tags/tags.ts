import type { PaperData } from '../../papers/schema.ts';
import { toSlug } from '../../papers/slug.ts';
import { splitWords } from '../../search/words.ts';
import { findCandidates, type Acronyms } from './key-phrases.ts';
import { readAcronyms, toShortForms } from './list-acronyms.ts';
import { gatherPhrases, type Phrase } from './phrase-counts.ts';
import { lightWords, plainHeads } from '../text/plain-words.ts';
import { subjectTest } from './tag-subject.ts';
import { chooseLabel, countCases } from './tag-label.ts';
import type { PaperText } from '../text/paper-text.ts';
import type { Topic } from '../topics/topic.ts';

/** A tag of a paper with the wordings that the paper uses. */
export type AssignedTag = PaperData['tags'][number];

/** On fewer papers a phrase is a coincidence, not a subject. */
const minPapers = 3;
/** Words of phrases on more than this share of the papers name the list. */
const themeShare = 0.5;
/** Phrases on more than this share of the papers do not help to choose among them. */
const maxShare = 0.25;
/** Tags grow with the square root of the list: at most 146 for 213 papers, 1000 for 10,000. */
const tagsPerRootPaper = 10;
/** A phrase that stands this often beside the same word is a piece of a longer one. */
const pieceShare = 0.6;
/** A phrase of which this share of the papers hold a longer tag too adds little to that. */
const sharedShare = 0.5;
/** A phrase that other words follow this often is an attribute; a hyphenated one already at `pieceShare`. */
const attributeShare = 0.8;

/**
 * Key phrases that several papers share: for each of `papers`, in its order, the tags in
 * alphabetical order of their slugs.
 *
 * 1. Candidates are runs of words without stop words and words of general academic prose, and the
 *    acronyms that two papers of the list define. All wordings of a phrase count together.
 * 2. A phrase inside a longer frequent one counts only where it also stands alone (as the C-value
 *    of Frantzi, Ananiadou and Mima, 2000, does). Three papers must be left.
 * 3. A phrase must be a subject and not a turn of phrase: in titles, repeated, with an acronym of
 *    its own, or of words that keep to each other.
 * 4. Titles of topics, proper names, attributes, phrases of nothing but the list's theme and light
 *    words, those that only add a light word to another, and those that mostly stand with a longer
 *    one are dropped; of the rest the most frequent are kept.
 */
export function findTags(papers: readonly PaperText[], topics: readonly Topic[]): AssignedTag[][] {
  const acronyms = readAcronyms(papers);
  const titles = topicKeys(topics, acronyms);
  const maxPapers = Math.max(minPapers, maxShare * papers.length);
  const chosen = findSubjects(papers, acronyms)
    .filter(({ papers: holders, key }) => holders.size <= maxPapers && !titles.has(key))
    .sort((a, b) => b.papers.size - a.papers.size || (a.key < b.key ? -1 : 1))
    .slice(0, Math.round(tagsPerRootPaper * Math.sqrt(papers.length)));
  return assignTags(papers, chosen, toShortForms(acronyms));
}

/** Key phrases that may stand on their own, in no particular order; see {@link findTags}. */
export function findSubjects(papers: readonly PaperText[], acronyms: Acronyms): Phrase[] {
  const phrases = gatherPhrases(papers, acronyms, minPapers);
  const theme = new Set(
    phrases
      .filter(({ papers: holders }) => holders.size > themeShare * papers.length)
      .flatMap(({ words }) => words),
  );
  const accepted = phrases
    .filter(({ words }) => !words.every((word) => isLight(word) || theme.has(word)))
    .filter((phrase) => !isPiece(phrase) && !isProperName(phrase))
    .filter(subjectTest(papers, toShortForms(acronyms)));
  const keys = new Set(accepted.map(({ key }) => key));
  const longer = longerPhrases(accepted);
  return accepted
    .filter(({ words }) => !(isLight(words.at(-1)!) && keys.has(words.slice(0, -1).join(''))))
    .filter((phrase) => !longer.get(phrase.key)?.some((other) => mostlyTogether(phrase, other)));
}

function isLight(word: string): boolean {
  return lightWords.has(word) || plainHeads.has(word);
}

/** For each longer phrase's every part that is a phrase too: the longer ones. */
function longerPhrases(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const keys = new Set(phrases.map(({ key }) => key));
  const longer = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { words } = phrase;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 2; to <= words.length; to++) {
        const part = words.slice(from, to).join('');
        if (part === phrase.key || !keys.has(part)) continue;
        longer.set(part, [...(longer.get(part) ?? []), phrase]);
      }
    }
  }
  return longer;
}

function mostlyTogether(phrase: Phrase, longer: Phrase): boolean {
  const shared = [...phrase.papers.keys()].filter((paper) => longer.papers.has(paper)).length;
  return shared >= sharedShare * phrase.papers.size;
}

/** Titles of topics and what stands before their `and`. */
function topicKeys(topics: readonly Topic[], acronyms: Acronyms): ReadonlySet<string> {
  const titles = topics.flatMap(({ title }) => [title, title.split(/,| and /)[0]!]);
  return new Set(
    titles.flatMap((title) =>
      findCandidates(title, acronyms)
        .filter(({ text }) => text === title)
        .map(({ key }) => key),
    ),
  );
}

/** Whether a phrase hardly occurs without one certain neighbour, or is an attribute of others. */
function isPiece({ occurrences, left, right, isCompound }: Phrase): boolean {
  const limit = pieceShare * occurrences;
  const continued = [...right.values()].reduce((sum, count) => sum + count, 0);
  return (
    Math.max(0, ...left.values()) >= limit ||
    Math.max(0, ...right.values()) >= limit ||
    continued >= (isCompound ? limit : attributeShare * occurrences)
  );
}

/** Whether all wordings are capitalised throughout, as the names of data sets and products are. */
function isProperName({ papers }: Phrase): boolean {
  const wordings = [...papers.values()].flatMap((wordings) => [...wordings]);
  const isCapitalised = (wording: string) =>
    splitWords(wording).every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return wordings.every((wording) => /[\s-]/.test(wording) && isCapitalised(wording));
}

function assignTags(
  papers: readonly PaperText[],
  phrases: readonly Phrase[],
  shortForms: ReadonlyMap<string, string>,
): AssignedTag[][] {
  const cases = countCases(papers.map(({ abstract }) => abstract));
  const tags = papers.map((): AssignedTag[] => []);
  const slugs = new Set<string>();
  for (const phrase of phrases) {
    const label = chooseLabel(phrase, cases, shortForms.get(phrase.key));
    const slug = toSlug(label.replace(/ \(.*\)$/, ''));
    // Two phrases that differ only in what a slug leaves out: the more frequent one has it.
    if (!slug || slugs.has(slug)) continue;
    slugs.add(slug);
    for (const [paper, wordings] of phrase.papers) {
      tags[paper]!.push({ slug, label, as: [...wordings] });
    }
  }
  for (const list of tags) list.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return tags;
}
