import { describeUpdate } from '../offline/edition.ts';
import { ask } from '../offline/messages.ts';
import {
  findActive,
  keep,
  reaches,
  readChoice,
  register,
  removeCopy,
  savesData,
  whyNot,
  type WorkerAddress,
} from './offline-copy.ts';

/**
 * On every page: has the site kept for offline once the page is at rest, and says quietly when a new
 * edition of it is there.
 */
class EditionNotice extends HTMLElement {
  #isReloading = false;

  connectedCallback() {
    if (whyNot() !== undefined) return;
    const start = () => void this.#start().catch(() => {});
    const whenIdle = () =>
      'requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 1000);
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  }

  get #address(): WorkerAddress {
    return { script: this.dataset.worker!, scope: this.dataset.scope! };
  }

  async #start() {
    if (import.meta.env.DEV) {
      // The worker of a built site, once served from this address, would answer for it.
      await removeCopy(this.#address);
      return;
    }
    const choice = readChoice(this.#address);
    if (choice === 'nothing' || (savesData() && choice === undefined)) return;
    this.#reloadAfterUpdate();
    const registration = await register(this.#address);
    const whole = choice === 'whole';
    registration.addEventListener('updatefound', () => void this.#prepare(registration, whole));
    void this.#prepare(registration, whole);
    // A tab that stays open for days hears of a new edition too.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void registration.update().catch(() => {});
    });
    await this.#keep(await findActive(registration), whole);
  }

  /** Stops where the copy was removed meanwhile, in this tab or another. */
  #keep(worker: ServiceWorker, whole: boolean) {
    return keep(worker, whole, () => {
      if (readChoice(this.#address) === 'nothing') throw new Error('The copy was removed.');
    });
  }

  /** Brings as much of a new edition onto the device as there is of the old one, then tells of it. */
  async #prepare(registration: ServiceWorkerRegistration, whole: boolean) {
    const { active, installing, waiting } = registration;
    const next = waiting ?? installing;
    if (!active || !next) return;
    try {
      await reaches(next, 'installed');
      await this.#keep(next, whole);
      const before = await ask(active, 'papers', {});
      const after = await ask(next, 'papers', {});
      if (before.edition !== after.edition)
        this.#announce(describeUpdate(before.ids, after.ids), next);
    } catch {
      // Offline again, or a still newer edition: the next page tries again.
    }
  }

  #announce(text: string, next: ServiceWorker) {
    const template = this.querySelector('template')!;
    const notice = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const [reload, dismiss] = notice.querySelectorAll('button');
    notice.querySelector('p')!.textContent = text;
    reload!.addEventListener('click', () => {
      this.#isReloading = true;
      void ask(next, 'activate', {});
    });
    dismiss!.addEventListener('click', () => notice.remove());
    this.querySelector('[role="status"]')!.replaceChildren(notice);
  }

  /** No tab stays on an old edition when another tab has gone on to the new one. */
  #reloadAfterUpdate() {
    const { serviceWorker } = navigator;
    let controller = serviceWorker.controller;
    serviceWorker.addEventListener('controllerchange', () => {
      // Without a controller the first worker has come, and the page is as it should be.
      if (controller || this.#isReloading) location.reload();
      controller = serviceWorker.controller;
    });
  }
}

customElements.define('edition-notice', EditionNotice);
