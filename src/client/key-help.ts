import styles from '../styles/key-help.css?url&no-inline';
import { loadStyles } from './load-styles.ts';
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts';

const sections: [name: string, keys: [keys: string[], meaning: string][]][] = [
  [
    'Lists of papers',
    [
      [['j'], 'next paper'],
      [['k'], 'paper before'],
      [['o', 'Enter'], 'open it'],
    ],
  ],
  [
    'A paper, or a page of a list',
    [
      [['n'], 'next one'],
      [['p'], 'one before'],
    ],
  ],
  [
    'Search',
    [
      [['/', 'Ctrl K'], 'search from anywhere'],
      [['↑', '↓'], 'through what is found'],
      [['Esc'], 'back to the box, or close'],
    ],
  ],
  [
    'Charts and the map',
    [
      [['←', '→', '↑', '↓'], 'to the nearest mark that way'],
      [['Enter'], 'open it'],
    ],
  ],
  ['Help', [[['?'], 'this list']]],
];

let dialog: HTMLDialogElement | undefined;

/** Shows all keys, and lets readers turn those of a single letter off. */
export async function showKeyHelp(): Promise<void> {
  dialog ??= await makeDialog();
  if (!dialog.open) dialog.showModal();
}

async function makeDialog(): Promise<HTMLDialogElement> {
  await loadStyles(styles);
  const made = make('dialog', { className: 'key-help' });
  made.setAttribute('aria-labelledby', 'key-help-title');
  const close = make('button', { type: 'button', textContent: 'Close' });
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    // Only the backdrop is the dialog itself.
    if (target === made) made.close();
  });
  const head = make('div', { className: 'key-help-head' });
  head.append(make('h2', { id: 'key-help-title', textContent: 'Keyboard shortcuts' }), close);
  const body = make('div', { className: 'key-help-body' });
  body.append(head, ...sections.flatMap(makeSection), makeSwitch());
  made.append(body);
  document.body.append(made);
  return made;
}

function makeSection([name, entries]: (typeof sections)[number]): HTMLElement[] {
  const list = make('dl');
  for (const [keys, meaning] of entries) {
    const term = make('dt');
    term.append(
      ...keys.flatMap((key, index) => [
        ...(index > 0 ? [' '] : []),
        make('kbd', { textContent: key }),
      ]),
    );
    const entry = make('div');
    entry.append(term, make('dd', { textContent: meaning }));
    list.append(entry);
  }
  return [make('h3', { textContent: name }), list];
}

function makeSwitch(): HTMLElement {
  const box = make('input', { type: 'checkbox', checked: areSingleKeysOn() });
  box.addEventListener('change', () => turnSingleKeys(box.checked));
  const label = make('label', { className: 'check' });
  label.append(box, 'Shortcuts of a single key, such as j, / and ?');
  return label;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties);
}
