import { formatSize, type Edition } from '../offline/edition.ts';
import { ask, type Progress } from '../offline/messages.ts';
import { formatDate } from '../papers/dates.ts';
import { fetchJson } from './fetch-json.ts';
import {
  check,
  findActive,
  keep,
  readChoice,
  register,
  removeCopy,
  savesData,
  whyNot,
  writeChoice,
  type WorkerAddress,
} from './offline-copy.ts';

/** The page “Offline”: what is kept on this device, whether that is whole and sound, and the choice. */
class OfflinePanel extends HTMLElement {
  connectedCallback() {
    // The worker shows this page in the place of one that it does not have.
    this.#part('.not-kept').hidden = location.pathname === this.dataset.page;
    const reason = whyNot();
    if (reason !== undefined) {
      this.#say(reason);
      return;
    }
    this.#keep.addEventListener('click', () => {
      writeChoice(this.#address, 'whole');
      void navigator.storage?.persist?.();
      void this.#bringUp();
    });
    this.#remove.addEventListener('click', () => void this.#removeAll());
    const choice = readChoice(this.#address);
    if (choice === 'nothing') void this.#offer('Nothing is kept on this device.');
    else if (choice === undefined && savesData())
      void this.#offer('Nothing is kept on this device, since your browser saves data.');
    else void this.#bringUp();
  }

  get #address(): WorkerAddress {
    return { script: this.dataset.worker!, scope: this.dataset.scope! };
  }

  get #keep() {
    return this.#part('.keep') as HTMLButtonElement;
  }

  get #remove() {
    return this.#part('.remove') as HTMLButtonElement;
  }

  get #progress() {
    return this.#part('progress') as HTMLProgressElement;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Shows a state, and what can be done in it. */
  #say(text: string, actions: { keep?: boolean; remove?: boolean } = {}) {
    this.#part('.copy-state').textContent = text;
    this.#progress.hidden = true;
    this.#keep.hidden = !actions.keep;
    this.#remove.hidden = !actions.remove;
  }

  #showProgress(text: string) {
    this.#say(text);
    this.#progress.removeAttribute('value');
    this.#progress.hidden = false;
    return ({ done, total }: Progress) => {
      this.#progress.max = total;
      this.#progress.value = done;
    };
  }

  #showSize({ downloadBytes, storedBytes, papers, newest }: Edition) {
    const added = newest && `, the last added on ${formatDate(newest)}`;
    this.#part('.copy-size').textContent =
      `The whole edition (${papers} papers${added}) takes ` +
      `${formatSize(downloadBytes)} to fetch and ${formatSize(storedBytes)} on the device.`;
  }

  /** Nothing is here; the size is said before anything is fetched. */
  async #offer(text: string) {
    this.#say(text, { keep: true });
    try {
      this.#showSize(await fetchJson<Edition>(this.dataset.edition!));
    } catch {
      this.#say(`${text} There is no network to fetch it from.`);
    }
  }

  /** Fetches what the choice asks for, then reads all of it before calling it ready. */
  async #bringUp() {
    let worker: ServiceWorker | undefined;
    try {
      this.#showProgress('Fetching the first files …');
      worker = await findActive(await register(this.#address));
      const { edition } = await ask(worker, 'state', {});
      this.#showSize(edition);
      if (readChoice(this.#address) === 'whole' || edition.isSmall) await this.#complete(worker);
      else await this.#completeShell(worker);
    } catch (error) {
      await this.#explain(worker, error);
    }
  }

  async #complete(worker: ServiceWorker) {
    let replaced = 0;
    for (let attempt = 0; attempt < 2; attempt++) {
      await keep(worker, true, this.#showProgress('Fetching …'));
      const damaged = await check(worker, this.#showProgress('Checking …'));
      if (damaged === 0) {
        const { total } = await ask(worker, 'state', {});
        const repair =
          replaced > 0 ? ` ${countFiles(replaced)} had been damaged and came anew.` : '';
        this.#say(
          `Ready to go offline: all ${countFiles(total)} are here, and each is as published.${repair}`,
          { remove: true },
        );
        return;
      }
      replaced += damaged;
    }
    throw new Error(`${countFiles(replaced)} did not keep.`);
  }

  async #completeShell(worker: ServiceWorker) {
    await keep(worker, false, this.#showProgress('Fetching the search and the chief pages …'));
    const { done, total } = await ask(worker, 'state', {});
    if (done === total) return this.#complete(worker);
    this.#say(
      `${done.toLocaleString('en')} of ${countFiles(total)} are here: the chief pages, the search ` +
        'and the pages that you visited. The site is large: keep all of it if you like.',
      { keep: true, remove: true },
    );
  }

  /** Says what is missing and why, as far as that is known. */
  async #explain(worker: ServiceWorker | undefined, error: unknown) {
    const isFull = /quota/i.test(String(error));
    const reason = isFull
      ? 'This device has no room for more.'
      : 'Files could not be fetched: there may be no network, or a newer edition.';
    const state = worker && (await ask(worker, 'state', {}).catch(() => undefined));
    const count = state ? state.total - state.done : 0;
    const missing = count > 0 ? ` ${countFiles(count)} ${count === 1 ? 'is' : 'are'} missing.` : '';
    this.#say(`Not ready.${missing} ${reason}`, { keep: true, remove: state !== undefined });
  }

  async #removeAll() {
    writeChoice(this.#address, 'nothing');
    await removeCopy(this.#address);
    // The size is on the page already; to fetch it would make the worker, which this page still has, keep it.
    this.#say('Removed. Nothing is kept on this device.', { keep: true });
    this.#keep.focus();
  }
}

const countFiles = (count: number) =>
  `${count.toLocaleString('en')} ${count === 1 ? 'file' : 'files'}`;

customElements.define('offline-panel', OfflinePanel);
