import { formatDate } from '../papers/dates.ts';
import type { FacetTable } from './facets.ts';
import type { Rewrite, SearchAnswer } from './find-papers.ts';
import { describeFacet } from './narrowing.ts';
import { facetNames, type SearchState, type SortName } from './search-state.ts';

/** Orders of results as readers see them. */
export const sortTitles: Record<SortName, string> = {
  relevance: 'Relevance',
  date: 'Date, newest first',
  title: 'Title',
  list: 'List order',
};

/** What was searched. */
export interface Edition {
  site: string;
  /** Titles of the lists that the papers come from. */
  lists: string[];
  /** Number of papers. */
  papers: number;
  /** Day on which papers were last added, `YYYY-MM-DD`; empty where there are none. */
  day: string;
}

/** Something that a reader should know of how a query was read. */
export interface Note {
  /** In its order; every second one is a piece of the query or stands in place of one. */
  text: string[];
  /** The search that reads it otherwise. */
  otherwise?: { label: string; state: SearchState };
}

/** How many papers were found. One sentence. */
export function describeCount(state: SearchState, answer: SearchAnswer): string {
  const { papers, completeCount, isByMeaning } = answer;
  const all = `${papers.length || 'No'} ${papers.length === 1 ? 'paper' : 'papers'}`;
  const query = state.query.trim();
  if (!query) return `${all}.`;
  const asked = `“${shorten(query.replace(/["“”]/g, ''))}”`;
  if (papers.length === 0) return `No papers for ${asked}.`;
  if (completeCount >= papers.length) return `${all} for ${asked}.`;
  const partly = isByMeaning ? 'in part or in meaning' : 'in part';
  if (completeCount === 0) return `${all} that match ${asked} ${partly}.`;
  const complete = `${completeCount} ${completeCount === 1 ? 'paper' : 'papers'}`;
  return `${complete} for ${asked}, and ${papers.length - completeCount} more that match ${partly}.`;
}

/** What was searched. One sentence. */
export function describeEdition({ papers, day }: Edition): string {
  const edition = day ? `, edition of ${formatDate(day)}` : '';
  return `Searched ${papers} ${papers === 1 ? 'paper' : 'papers'}${edition}.`;
}

/** How the query was read, where that is not what it says, most telling first. */
export function listNotes(state: SearchState, answer: SearchAnswer): Note[] {
  const notes: Note[] = answer.rewrites.map((rewrite) => ({
    text: describeRewrite(rewrite),
    otherwise: { label: 'search exactly', state: addExact(state, rewrite.from) },
  }));
  for (const word of state.exact) {
    const exact = state.exact.filter((other) => other !== word);
    notes.push({
      text: ['Searched for ', word, ' exactly as typed'],
      otherwise: { label: 'also search for other wordings', state: { ...state, exact } },
    });
  }
  if (answer.unknown.length > 0)
    notes.push({ text: ['No paper holds ', ...join(answer.unknown, ', '), '.'] });
  if (answer.isByMeaning)
    notes.push({
      text: [
        'Few of these words stand together in a paper, so papers near in meaning are listed too.',
      ],
    });
  if (state.sort !== 'relevance' && answer.completeCount > 0 && state.query.trim())
    notes.push({
      text: ['In this order, papers with only some of the words are left out'],
      otherwise: { label: 'sort by relevance', state: { ...state, sort: 'relevance' } },
    });
  notes.push(...answer.hints.map(({ message }) => ({ text: [message] })));
  return notes;
}

function describeRewrite({ from, to, isInstead }: Rewrite): string[] {
  return isInstead
    ? ['Showing results for ', ...join(to, ' or '), ' instead of ', from]
    : ['', from, ' read also as ', ...join(to, ' or ')];
}

/** `['a', ' or ', 'b']` */
const join = (words: readonly string[], between: string) =>
  words.flatMap((word, index) => (index === 0 ? [word] : [between, word]));

function addExact(state: SearchState, word: string): SearchState {
  return { ...state, exact: [...new Set([...state.exact, word])] };
}

/**
 * A search as text, for the notes of a systematic review: everything that is needed to repeat it, a
 * line each.
 * @param address whole, of the search
 * @param searched the day of the search, `YYYY-MM-DD`
 */
export function formatReceipt({
  state,
  answer,
  edition,
  table,
  address,
  searched,
}: {
  state: SearchState;
  answer: SearchAnswer;
  edition: Edition;
  table: FacetTable | undefined;
  address: string;
  searched: string;
}): string {
  const filters = facetNames
    .filter((name) => state.facets[name].length > 0)
    .map((name) => describeFacet(state, name, table));
  const complete = `, ${answer.completeCount} of them with every word`;
  const isPartial = state.query.trim() && answer.completeCount < answer.papers.length;
  const lines: [name: string, value: string][] = [
    ['Search', state.query.trim() || 'none, filters only'],
    ...listNotes(state, answer).map(({ text }): [string, string] => ['Note', quoted(text)]),
    ['Filters', filters.join('; ') || 'none'],
    ['Sorted by', sortTitles[state.sort].toLowerCase()],
    ['Results', `${answer.papers.length}${isPartial ? complete : ''}`],
    ['Searched', `${edition.papers} papers of ${edition.site}: ${edition.lists.join('; ')}`],
    ['Edition', edition.day || 'undated'],
    ['Date of search', searched],
    ['Address', address],
  ];
  return lines.map(([name, value]) => `${name}: ${oneLine(value)}`).join('\n') + '\n';
}

/** A note as plain text, with quotation marks around what comes from the query. */
const quoted = (text: readonly string[]) =>
  text.map((piece, index) => (index % 2 === 1 ? `“${piece}”` : piece)).join('');

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().toWellFormed();

const maxShown = 80;

/** A pasted page does not push the results away. */
function shorten(text: string): string {
  return text.length > maxShown ? `${text.slice(0, maxShown).trimEnd().toWellFormed()}…` : text;
}
