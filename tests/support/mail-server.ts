import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message that the server took, with the recipients of its envelope. */
export interface ReceivedMail {
  to: string[];
  raw: string;
  mail: ParsedMail;
}

/**
 * A real mail server on a free port of this machine.
 * @param onMail called with each whole message, and its number from 1, before the server answers: an
 *   error is its refusal; `cut` breaks the connection without an answer. The message counts as
 *   received where it returns, or before it is asked where `cut` comes after it.
 */
export async function startMailServer(
  onMail: (number: number, cut: () => void) => unknown = () => {},
  options: SMTPServerOptions = {},
) {
  const received: ReceivedMail[] = [];
  let connections = 0;
  let number = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...options,
    onConnect: (_, callback) => {
      connections++;
      callback();
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => void take(Buffer.concat(chunks)).then(() => callback(), callback));
      const take = async (bytes: Buffer) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = await simpleParser(bytes);
        let isCut = false;
        const cut = () => {
          isCut = true;
          for (const connection of server.connections) connection._socket.destroy();
        };
        await onMail(++number, cut);
        received.push({ to, raw: bytes.toString('latin1'), mail });
        // The client is gone: there is nobody to answer.
        if (isCut) await new Promise(() => {});
      };
    },
  });
  // Connections that break are what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
