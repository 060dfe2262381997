import type { Transporter } from 'nodemailer';
import type { Recipient } from './addresses.ts';
import type { Journal, Step } from './journal.ts';
import { toMail } from './mail.ts';
import type { Plan } from './plan.ts';
import type { MailSettings } from './settings.ts';

/** What became of the messages. */
export interface Outcome {
  sent: number;
  /** Whom the server refused, with the number of its reply, if it gave one. */
  refused: { recipient: Recipient; code: number | undefined }[];
  /** To whom the connection broke before the server's answer; it is the last one tried. */
  broken: Recipient | undefined;
}

/**
 * Sends one message after the other, and stops where the connection breaks, since it is not known
 * then whether the message got through.
 * @param transport a connection that sends nothing again by itself
 * @param onSent called with the number of messages that were tried
 */
export async function sendDigest(
  messages: Plan['messages'],
  settings: Pick<MailSettings, 'from' | 'unsubscribe'>,
  transport: Pick<Transporter, 'sendMail'>,
  journal: Pick<Journal, 'record'>,
  onSent: (tried: number) => void,
): Promise<Outcome> {
  const outcome: Outcome = { sent: 0, refused: [], broken: undefined };
  for (const [index, { recipient, edition }] of messages.entries()) {
    const { address } = recipient;
    const record = (state: Step['state']) =>
      journal.record({ state, address, until: edition.until });
    const mail = toMail(edition, address, settings);
    record('sending');
    try {
      await transport.sendMail(mail);
    } catch (error) {
      const fault = describeFault(error);
      if (fault.isDoubtful) return { ...outcome, broken: recipient };
      record('refused');
      outcome.refused.push({ recipient, code: fault.code });
      if (fault.isOffline) return outcome;
      continue;
    }
    record('sent');
    outcome.sent++;
    onSent(index + 1);
  }
  return outcome;
}

/** What an error of nodemailer says of its message. */
function describeFault(error: unknown) {
  const { code, responseCode, syscall } = error as {
    code?: string;
    responseCode?: number;
    syscall?: string;
  };
  // Without a connection, or refused: by the server, or by nodemailer before it was sent.
  const isOffline = syscall === 'connect';
  const isRefused = (responseCode ?? 0) >= 400 || code === 'EENVELOPE';
  return { isOffline, isDoubtful: !isOffline && !isRefused, code: responseCode };
}
