import { selectNewPapers } from '../../src/exports/digest.ts';
import type { Paper } from '../../src/papers/schema.ts';
import type { Recipient } from './addresses.ts';
import { later, type Journal } from './journal.ts';
import type { Edition } from './mail.ts';

/** What is left to do for a digest. */
export interface Plan {
  /** Who gets which papers, in the order of the addresses. */
  messages: { recipient: Recipient; edition: Edition }[];
  /** Those to whom the last message may or may not have got. */
  inDoubt: Recipient[];
  /** How many were told of everything before. */
  toldCount: number;
}

/**
 * Decides who gets what. A reader who was told of papers up to some day gets only those after it,
 * whatever day is asked for.
 * @param retryDoubtful writes once more to those of whom it is not known whether they got it
 */
export function planDigest(
  papers: readonly Paper[],
  recipients: readonly Recipient[],
  since: string,
  journal: Pick<Journal, 'standingOf'>,
  retryDoubtful: boolean,
): Plan {
  const plan: Plan = { messages: [], inDoubt: [], toldCount: 0 };
  const editions = new Map<string, Edition | undefined>();
  const editionAfter = (day: string) => {
    if (!editions.has(day)) editions.set(day, toEdition(papers, day));
    return editions.get(day);
  };
  for (const recipient of recipients) {
    const { told, maybeTold } = journal.standingOf(recipient.address);
    const isDoubtful = !retryDoubtful && maybeTold > later(since, told);
    const edition = editionAfter(later(later(since, told), isDoubtful ? maybeTold : ''));
    if (isDoubtful) plan.inDoubt.push(recipient);
    if (edition) plan.messages.push({ recipient, edition });
    else if (!isDoubtful) plan.toldCount++;
  }
  return plan;
}

/** @returns undefined where no paper was added after the day */
function toEdition(papers: readonly Paper[], since: string): Edition | undefined {
  const some = selectNewPapers(papers, since);
  const [newest] = some;
  return newest && { papers: some, since, until: newest.added };
}
