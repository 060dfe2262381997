import { ask, type Progress } from '../offline/messages.ts';

/**
 * What the reader chose: the whole site whatever its size, or nothing at all. Without a choice a small
 * site is kept whole, and of a large one the shell, the search index and the pages that were visited.
 */
export type Choice = 'whole' | 'nothing' | undefined;

/** Where the worker lies and which addresses it serves. */
export interface WorkerAddress {
  script: string;
  scope: string;
}

/** Why nothing can be kept here; undefined where it can. */
export function whyNot(): string | undefined {
  if (!isSecureContext) return 'Keeping pages for offline needs a secure address (https).';
  if (!('serviceWorker' in navigator) || !('caches' in window))
    return 'This browser, or its private mode, cannot keep pages for offline.';
  return undefined;
}

/** The reader's choice on this device. */
export function readChoice({ scope }: WorkerAddress): Choice {
  try {
    return (localStorage.getItem(choiceKey(scope)) as Choice | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice; where storage is blocked it holds for this page. */
export function writeChoice({ scope }: WorkerAddress, choice: 'whole' | 'nothing'): void {
  try {
    localStorage.setItem(choiceKey(scope), choice);
  } catch {
    // Nothing to do: the default applies on the next page.
  }
}

const choiceKey = (scope: string) => `sheaf-offline ${scope}`;

/** Whether the reader asked the browser to load as little as possible. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Registers the worker. @throws where the browser refuses, or the script cannot be fetched */
export function register({ script, scope }: WorkerAddress): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
}

/** The worker of the edition that this device has, once it is ready. */
export async function findActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active) return registration.active;
  if (!coming) throw new Error('The browser dropped the service worker.');
  await reaches(coming, 'activated');
  return coming;
}

/** Waits until a worker has got as far as a state. @throws {Error} where it fails before */
export function reaches(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve();
      if (worker.state === 'redundant') reject(new Error('The files could not all be fetched.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Fetches what is missing of a worker's edition, and goes on where it was left.
 * @throws where a file cannot be fetched
 */
export async function keep(
  worker: ServiceWorker,
  whole: boolean,
  report: (progress: Progress) => void = () => {},
): Promise<void> {
  let progress: Progress;
  do {
    progress = await ask(worker, 'keep', { whole });
    report(progress);
  } while (progress.done < progress.total);
}

/** Reads every file and drops those with wrong bytes; gives the number of wrong or missing ones. */
export async function check(
  worker: ServiceWorker,
  report: (progress: Progress) => void = () => {},
): Promise<number> {
  let damaged = 0;
  let from = 0;
  for (;;) {
    const progress = await ask(worker, 'check', { from });
    damaged += progress.damaged;
    from = progress.done;
    report(progress);
    if (progress.done >= progress.total) return damaged;
  }
}

/** Removes the worker of a scope and everything that it keeps. */
export async function removeCopy({ scope }: WorkerAddress): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  const end = new URL(scope, location.href).href;
  for (const name of await caches.keys()) if (name.endsWith(`-${end}`)) await caches.delete(name);
}
