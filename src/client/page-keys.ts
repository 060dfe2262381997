import { isSingleKey } from './single-keys.ts';

/** Keys of `key-actions.ts`, which is fetched at the first of them. */
const keys = ['j', 'k', 'o', 'n', 'p', '?'];

document.addEventListener('keydown', (event) => {
  if (!keys.includes(event.key) || !isSingleKey(event) || document.querySelector(':modal')) return;
  event.preventDefault();
  void import('./key-actions.ts').then(({ pressKey }) => pressKey(event.key));
});

// Also for those who have turned the keys off.
document.querySelector('.show-keys')?.addEventListener('click', () => {
  void import('./key-help.ts').then(({ showKeyHelp }) => showKeyHelp());
});
