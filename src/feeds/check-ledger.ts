import type { Message } from '../papers/message.ts';
import { quote } from '../papers/quote.ts';
import type { Paper } from '../papers/schema.ts';
import { toGuid } from './guid.ts';
import { ledgerFile, lineOf, type LedgerItem } from './ledger.ts';

/** How papers differ from what the feeds have announced. */
export interface LedgerCheck {
  /** Papers that no feed has announced yet. */
  fresh: Paper[];
  /** Announced items without a paper, save those removed on purpose. */
  gone: LedgerItem[];
  /** Papers whose list gives another day now; their items keep the announced one. */
  redated: Paper[];
  /** One error for each of the first items that are gone, or one for all where none is left. */
  messages: Message[];
}

/** Titles that share this much of their letters are taken for two wordings of one. */
const alike = 0.7;

/** More than this is a list that was replaced: the first few tell it. */
const maxMessages = 20;

/**
 * Compares papers with the ledger: an item whose paper is gone would vanish for followers, and one whose
 * id changed would be announced a second time.
 * @param text the ledger's file, for the places of messages
 */
export function checkLedger(
  items: readonly LedgerItem[],
  papers: readonly Paper[],
  text: string,
): LedgerCheck {
  const announced = new Map(items.map((item) => [item.guid, item]));
  const present = new Set(papers.map(({ id }) => toGuid(id)));
  const fresh = papers.filter(({ id }) => !announced.has(toGuid(id)));
  const gone = items.filter(({ guid, removed }) => !removed && !present.has(guid));
  const redated = papers.filter(({ id, added }) => {
    const item = announced.get(toGuid(id));
    return item && item.date !== added;
  });
  const allGone = gone.length > 1 && gone.length === items.length;
  const messages = allGone
    ? [nothingLeft(gone)]
    : gone
        .slice(0, maxMessages)
        .map((item) => describeLoss(item, findRenamed(item, fresh), lineOf(text, item.guid)));
  return { fresh, gone, redated, messages };
}

function nothingLeft(gone: readonly LedgerItem[]): Message {
  return {
    ...place(1),
    rule: 'vanished-item',
    expected: `the ${gone.length} papers that the feeds have announced`,
    found: 'none of them',
    advice: `For a new site, which nobody follows yet, delete ${ledgerFile} and run "npm run feeds -- --accept". To replace the list of a site that has followers, run "npm run feeds -- --accept --remove".`,
  };
}

function describeLoss(item: LedgerItem, renamed: Paper | undefined, line: number): Message {
  const expected = `the paper ${quote(item.title)}, announced on ${item.date} as ${item.guid}`;
  const restore = 'To take it out on purpose, run "npm run feeds -- --accept --remove".';
  if (!renamed)
    return {
      ...place(line),
      rule: 'vanished-item',
      expected,
      found: 'no such paper',
      advice: `Put it back into its list. ${restore}`,
    };
  const id = item.guid.slice(toGuid('').length);
  if (renamed.title === item.title)
    return {
      ...place(line),
      rule: 'changed-id',
      expected,
      found: `it under another id, ${renamed.id}`,
      advice: `Ids are permanent: undo what changed it, a rule for ids or an earlier list with this title. It would be announced again and lose its address. ${restore}`,
    };
  return {
    ...place(line),
    rule: 'changed-title',
    expected,
    found: `${quote(renamed.title)}, which has another id, ${renamed.id}`,
    advice: `If they are one paper, give it the old title in its list again and put the new one into content/corrections.yml, so that it keeps its id: "${id}:" with a title and a reason. ${restore}`,
  };
}

function place(line: number) {
  return { severity: 'error', file: ledgerFile, line, column: 1 } as const;
}

/** The new paper whose title is nearest to that of an item that is gone, if it is near at all. */
function findRenamed({ title }: LedgerItem, fresh: readonly Paper[]): Paper | undefined {
  return fresh
    .map((paper) => ({ paper, likeness: compareTitles(title, paper.title) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness || (a.paper.id < b.paper.id ? -1 : 1))[0]?.paper;
}

/** Dice's coefficient of pairs of letters, from 0 to 1. */
function compareTitles(a: string, b: string): number {
  if (a === b) return 1;
  const [some, others] = [toPairs(a), toPairs(b)];
  const shared = [...some].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (some.size + others.size || 1);
}

function toPairs(title: string): Set<string> {
  const letters = title.toLowerCase();
  return new Set(
    Array.from({ length: letters.length }, (_, index) => letters.slice(index, index + 2)),
  );
}
