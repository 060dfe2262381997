import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import { toDigest } from '../../src/exports/digest.ts';
import type { Paper } from '../../src/papers/schema.ts';
import { siteName } from '../../src/site.ts';
import { toAddress, type MailSettings } from './settings.ts';

/** Papers to tell a reader of: those added after one day, up to another. */
export interface Edition {
  papers: readonly Paper[];
  /** `YYYY-MM-DD`, exclusive. */
  since: string;
  /** `YYYY-MM-DD`, inclusive. */
  until: string;
}

/** One message to one reader. The same edition and address give the same Message-ID. */
export function toMail(
  { papers, since, until }: Edition,
  address: string,
  { from, unsubscribe }: Pick<MailSettings, 'from' | 'unsubscribe'>,
): SendMailOptions {
  const ends = unsubscribe.map((url) => url.replaceAll('{address}', encodeURIComponent(address)));
  const key = createHash('sha256').update(JSON.stringify([since, until, address.toLowerCase()]));
  const domain = toAddress(from).split('@').at(-1)!;
  return {
    from,
    to: { name: '', address },
    ...toDigest(papers, { name: siteName, since, unsubscribe: ends }),
    messageId: `<digest.${key.digest('hex').slice(0, 32)}@${domain}>`,
    list: { unsubscribe: [ends] },
    // One click without a page in between: RFC 8058.
    ...(ends.some((url) => url.startsWith('https:')) && {
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
