/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from './edition.ts';
import type { Progress } from './messages.ts';

/** A file of the edition, with its place in a cache. */
interface Entry {
  controller: PrecacheController;
  url: string;
  /** The address with the hash of its content: no two editions share a key for different bytes. */
  key: string;
}

/** Files that one message fetches or reads: small enough that a worker is never stopped in between. */
const batchSize = 100;
const connections = 4;
const pauseMs = 1000;

/** All files of one edition as they are on this device. */
export class SiteCopy {
  readonly #shell: PrecacheController;
  readonly #rest: () => Promise<PrecacheController>;
  readonly #always: number;
  /** These two spare every page of a visit a look through all keys; a worker that rests forgets them. */
  #isComplete = false;
  #isTidy = false;
  #work: Promise<unknown> = Promise.resolve();

  /**
   * @param rest loads what is kept beside the shell; called again where it failed
   * @param always how many files of the rest are kept in any case, from its first one
   */
  constructor(shell: PrecacheController, rest: () => Promise<PrecacheController>, always: number) {
    this.#shell = shell;
    this.#rest = rest;
    this.#always = always;
  }

  /** Addresses of all files. */
  async addresses(): Promise<string[]> {
    return (await this.#entries()).map(({ url }) => url);
  }

  /** How many files are there, by their keys. */
  async progress(): Promise<Progress> {
    const entries = await this.#entries();
    const held = await this.#heldKeys();
    const done = entries.filter(({ key }) => held.has(key)).length;
    this.#isComplete = done === entries.length;
    return { done, total: entries.length };
  }

  /**
   * Fetches the next files that are missing and stores those whose hash is right.
   * @param whole every file; else the shell, the index and the pages that the edition before had kept
   * @throws where a file cannot be fetched or is of another edition
   */
  keepNext(event: ExtendableEvent, whole: boolean): Promise<Progress> {
    return this.#inTurn(async () => {
      const entries = await this.#entries();
      if (this.#isComplete) return { done: entries.length, total: entries.length };
      const held = await this.#heldKeys();
      const visited = new Set([...held].map(withoutHash));
      const always = this.#shell.getURLsToCacheKeys().size + this.#always;
      const wanted = entries.filter(
        ({ url }, index) => whole || index < always || visited.has(url),
      );
      const missing = wanted.filter(({ key }) => !held.has(key));
      const next = missing.slice(0, batchSize);
      const queue = next.values();
      await Promise.all(
        Array.from({ length: connections }, async () => {
          // One connection of hundreds may break: it is tried again before the copy stops.
          for (const entry of queue)
            await store(entry, event).catch(() => pause().then(() => store(entry, event)));
        }),
      );
      const done = wanted.length - missing.length + next.length;
      this.#isComplete = done === entries.length;
      return { done, total: wanted.length };
    });
  }

  /** Reads the next files and compares their bytes with their hash; wrong ones are dropped. */
  checkNext(from: number): Promise<Progress & { damaged: number }> {
    return this.#inTurn(async () => {
      const entries = await this.#entries();
      const next = entries.slice(from, from + batchSize);
      const isRight = await Promise.all(next.map(check));
      const damaged = isRight.filter((right) => !right).length;
      if (damaged > 0) this.#isComplete = false;
      return { done: from + next.length, total: entries.length, damaged };
    });
  }

  /** Drops files of other editions, save pages whose new form is yet to come: they say what to fetch. */
  async dropOld(): Promise<void> {
    if (this.#isTidy) return;
    let left = 0;
    const current = new Map((await this.#entries()).map(({ url, key }) => [url, key]));
    const held = await this.#heldKeys();
    for (const controller of await this.#controllers()) {
      const cache = await caches.open(controller.strategy.cacheName);
      for (const { url: key } of await cache.keys()) {
        const now = current.get(withoutHash(key));
        if (now === key) continue;
        if (now === undefined || held.has(now)) await cache.delete(key);
        else left++;
      }
    }
    this.#isTidy = left === 0;
  }

  async #controllers(): Promise<PrecacheController[]> {
    return [this.#shell, await this.#rest()];
  }

  async #entries(): Promise<Entry[]> {
    return (await this.#controllers()).flatMap((controller) =>
      [...controller.getURLsToCacheKeys()].map(([url, key]) => ({ controller, url, key })),
    );
  }

  async #heldKeys(): Promise<Set<string>> {
    const requests = (await this.#controllers()).map(async ({ strategy }) =>
      (await caches.open(strategy.cacheName)).keys(),
    );
    return new Set((await Promise.all(requests)).flat().map(({ url }) => url));
  }

  /** Two tabs may ask at once: one after the other, nothing is fetched twice. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => {});
    return result;
  }
}

/** A controller for some files; every one of them is checked against its hash when it is fetched. */
export function controlFiles(
  cacheName: string | undefined,
  files: readonly KeptFile[],
  scope: string,
): PrecacheController {
  const controller = new PrecacheController(cacheName === undefined ? {} : { cacheName });
  controller.addToCacheList(
    files.map(([address, hash]) => ({
      url: new URL(address, scope).href,
      // Vite's names hold a hash, so that the browser's own cache can be trusted.
      revision: address.startsWith('_astro/') ? null : hash,
      integrity: `sha256-${hash}`,
    })),
  );
  return controller;
}

/** Whether bytes have the hash that `integrity` states. */
export async function hasIntegrity(bytes: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}` === integrity;
}

/** Workbox stores what it fetches outside of `install` only where the hash is right. */
async function store({ controller, url, key }: Entry, event: ExtendableEvent): Promise<void> {
  const integrity = controller.getIntegrityForCacheKey(key)!;
  const request = new Request(url, { integrity, cache: 'no-cache', credentials: 'same-origin' });
  const params = { cacheKey: key, integrity };
  await Promise.all(controller.strategy.handleAll({ request, event, params }));
}

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

async function check({ controller, key }: Entry): Promise<boolean> {
  const cache = await caches.open(controller.strategy.cacheName);
  const response = await cache.match(key);
  const integrity = controller.getIntegrityForCacheKey(key)!;
  if (response && (await hasIntegrity(await response.arrayBuffer(), integrity))) return true;
  await cache.delete(key);
  return false;
}

/** The address that a key was made from. */
function withoutHash(key: string): string {
  const url = new URL(key);
  url.searchParams.delete('__WB_REVISION__');
  return url.href;
}
