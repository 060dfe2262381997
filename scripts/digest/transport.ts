import { createTransport } from 'nodemailer';

/**
 * One connection to a mail server, kept for all messages.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 */
export function openTransport(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // What was cut off may have arrived: whether to send it again is for a person to say.
    maxRequeues: 0,
  });
}
