import styles from '../styles/edition-notice.css?url&no-inline';
import { describeUpdate } from '../offline/edition.ts';
import { ask } from '../offline/messages.ts';
import { loadStyles } from './load-styles.ts';
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

/** On every page: has the site kept for offline, and says quietly when a new edition of it is there. */
class EditionNotice extends HTMLElement {
  #isReloading = false;

  connectedCallback() {
    if (whyNot() === undefined) void this.#start().catch(() => {});
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
        await this.#announce(describeUpdate(before.ids, after.ids), next);
    } catch {
      // Offline again, or a still newer edition: the next page tries again.
    }
  }

  async #announce(text: string, next: ServiceWorker) {
    await loadStyles(styles);
    const notice = document.createElement('div');
    notice.className = 'edition-notice';
    const says = document.createElement('p');
    says.textContent = text;
    const reload = makeButton('Reload', () => {
      this.#isReloading = true;
      void ask(next, 'activate', {});
    });
    const dismiss = makeButton('×', () => notice.remove());
    dismiss.ariaLabel = dismiss.title = 'Dismiss';
    notice.append(says, reload, dismiss);
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

function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

customElements.define('edition-notice', EditionNotice);
