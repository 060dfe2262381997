/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { findPaperIds, type KeptFile, type WorkerSettings } from './edition.ts';
import type { Conversations, Question, Reply } from './messages.ts';
import { controlFiles, hasIntegrity, SiteCopy } from './site-copy.ts';

/*
 * The invariant: a page and what it loads are of one edition, online and offline.
 *
 * - Every address that a page loads from names the content behind it: by a hash in its name
 *   (Vite), in its folder's (the search index), or in `?v=` (other data).
 *   A worker answers only for the addresses of its own edition. What a page of a newer edition asks
 *   for is not among them, and comes from the network.
 * - Nothing is stored whose SHA-256 is not the one that the build wrote down, so that a deployment
 *   in the middle of a download cannot mix two editions.
 * - Keys in the caches hold hashes too: two editions lie side by side, and what they share lies there
 *   once. A new worker fills its part while it waits. It takes over when the reader asks for it, and
 *   then every open tab is loaded anew, or when no tab is open; only then the old edition goes.
 * - HTML comes from the network first. Without one it is this edition's, with this edition's files.
 */

declare const self: ServiceWorkerGlobalScope;
declare const WORKER_SETTINGS: WorkerSettings;

const { edition, shell: shellFiles, list, indexFiles } = WORKER_SETTINGS;
const { scope } = self.registration;
const networkTimeoutSeconds = 3;

const shell = controlFiles(undefined, shellFiles, scope);
const pagesCache = `sheaf-pages-${scope}`;
let rest: Promise<PrecacheController> | undefined;

/** What is kept beside the shell; its list is long and read only when it is needed. */
function getRest(): Promise<PrecacheController> {
  rest ??= readList().then(
    (files) => controlFiles(pagesCache, files, scope),
    (error) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}

async function readList(): Promise<KeptFile[]> {
  const url = new URL(list, scope).href;
  const integrity = shell.getIntegrityForCacheKey(shell.getCacheKeyForURL(url)!)!;
  const response = (await shell.matchPrecache(url)) ?? (await fetch(url, { integrity }));
  return (await response.json()) as KeptFile[];
}

const copy = new SiteCopy(shell, getRest, indexFiles);

/** Pages are files: what follows the path only concerns their scripts. */
function toPageUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/index\.html$/, '/').replace(/([^/])$/, '$1/');
}

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) =>
        (await getRest()).getCacheKeyForURL(toPageUrl(request.url)) ?? request,
      // A page of this edition is kept once it was seen; one of a newer edition is not.
      cacheWillUpdate: async ({ request, response }) => {
        const controller = await getRest();
        const key = controller.getCacheKeyForURL(toPageUrl(request.url));
        const integrity = key && controller.getIntegrityForCacheKey(key);
        if (!integrity) return null;
        const bytes = await response.clone().arrayBuffer();
        return (await hasIntegrity(bytes, integrity)) ? response : null;
      },
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await shell.matchPrecache(toPageUrl(request.url))),
      handlerDidError: () => shell.matchPrecache(new URL('offline/', scope).href),
    },
  ],
});

registerRoute(new NavigationRoute(pages));
// Pagefind adds `ts` to the address of its entry file, whose folder names its content already.
registerRoute(new PrecacheRoute(shell, { ignoreURLParametersMatching: [/^ts$/] }));
// What is not of the shell but loaded by pages: the index, and data with a hash in its address.
registerRoute(
  ({ url }) =>
    url.href.startsWith(`${scope}search-index/`) ||
    (url.href.startsWith(scope) && url.searchParams.has('v')),
  async ({ request, event }) => {
    const controller = await getRest();
    const cacheKey = controller.getCacheKeyForURL(request.url);
    if (cacheKey === undefined) return fetch(request);
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    return controller.strategy.handle({ request, event, params: { cacheKey, integrity } });
  },
);

self.addEventListener('install', (event) => void shell.install(event));
self.addEventListener('activate', (event) => event.waitUntil(copy.dropOld()));
clientsClaim();

/** Whether no newer edition waits, or has taken over already: what that has stored is not old. */
function isLatest(): boolean {
  const { installing, waiting } = self.registration;
  return !installing && !waiting && self.serviceWorker.state === 'activated';
}

const answers: {
  [Kind in keyof Conversations]: (
    question: Extract<Question, { kind: Kind }>,
    event: ExtendableEvent,
  ) => Promise<Conversations[Kind]['answer']>;
} = {
  state: async () => ({ edition, ...(await copy.progress()) }),
  keep: async ({ whole }, event) => {
    const progress = await copy.keepNext(event, whole || edition.isSmall);
    if (isLatest() && progress.done === progress.total) await copy.dropOld();
    return progress;
  },
  check: ({ from }) => copy.checkNext(from),
  papers: async () => ({ edition: edition.id, ids: findPaperIds(await copy.addresses()) }),
  activate: async () => {
    await self.skipWaiting();
    return {};
  },
};

self.addEventListener('message', (event) => {
  const question = event.data as Question;
  const port = event.ports[0];
  const answer = answers[question.kind] as (
    question: Question,
    event: ExtendableEvent,
  ) => Promise<Conversations[keyof Conversations]['answer']>;
  event.waitUntil(
    answer(question, event).then(
      (answer) => port?.postMessage({ answer } satisfies Reply<keyof Conversations>),
      (error: unknown) => port?.postMessage({ error: String(error) } satisfies Reply<'state'>),
    ),
  );
});
