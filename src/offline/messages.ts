import type { Edition } from './edition.ts';

/** What a page asks a service worker, and what it answers. */
export interface Conversations {
  /** How much of the edition is on this device; nothing is read or fetched for it. */
  state: { ask: object; answer: Progress & { edition: Edition } };
  /** Fetches the next missing files: of the whole edition where asked for or small, else those kept of the last one. */
  keep: { ask: { whole: boolean }; answer: Progress };
  /** Reads the next files from the given one on, and drops those whose bytes are wrong. */
  check: { ask: { from: number }; answer: Progress & { damaged: number } };
  /** The ids of the edition's papers. */
  papers: { ask: object; answer: { edition: string; ids: string[] } };
  /** Takes over from the edition before. */
  activate: { ask: object; answer: object };
}

/** How far a piece of work is, in files. */
export interface Progress {
  done: number;
  total: number;
}

/** A message as the worker receives it. */
export type Question = {
  [Kind in keyof Conversations]: { kind: Kind } & Conversations[Kind]['ask'];
}[keyof Conversations];

/** What comes back: an answer, or the text of an error. */
export type Reply<Kind extends keyof Conversations> =
  { answer: Conversations[Kind]['answer'] } | { error: string };

/**
 * Asks a service worker, active or waiting.
 * @throws {Error} where the worker could not do it
 */
export function ask<Kind extends keyof Conversations>(
  worker: ServiceWorker,
  kind: Kind,
  details: Conversations[Kind]['ask'],
): Promise<Conversations[Kind]['answer']> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ kind, ...details }, [port2]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Reply<Kind>>) => {
      port1.close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.answer);
    };
  });
}
