import type { Option, OptionGroup } from './search-options.ts';

/**
 * The list of a combobox: options in groups, of which the arrow keys choose one while the focus stays
 * in the box.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class OptionList {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: HTMLAnchorElement[] = [];
  /** -1 for none. */
  #chosen = -1;

  /** @param onVisit called with an option that is followed, by a pointer or by `click()` */
  constructor(
    box: HTMLInputElement,
    list: HTMLElement,
    onVisit: (option: HTMLAnchorElement) => void,
  ) {
    this.#box = box;
    this.#list = list;
    // A list box without options would not be valid HTML, and these come with the script.
    list.role = 'listbox';
    list.ariaLabel = 'Results';
    for (const kind of ['click', 'auxclick'])
      list.addEventListener(kind, ({ target }) => {
        const option = (target as Element).closest<HTMLAnchorElement>('[role="option"]');
        if (option) onVisit(option);
      });
    // The focus stays in the box, so that the keys go on working.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isEmpty(): boolean {
    return this.#options.length === 0;
  }

  /** The option that the arrow keys have chosen. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options[this.#chosen];
  }

  /** Replaces all options; none is chosen then. */
  show(groups: readonly OptionGroup[]): void {
    this.unchoose();
    const elements = groups
      .filter(({ options }) => options.length > 0)
      .map((group, index) => makeGroup(group, `${this.#list.id}-group-${index}`));
    this.#list.replaceChildren(...elements);
    this.#list.hidden = elements.length === 0;
    this.#box.ariaExpanded = String(elements.length > 0);
    this.#options = [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
    for (const [index, option] of this.#options.entries()) option.id = `${this.#list.id}-${index}`;
  }

  /** Goes to the next option, or to the one before; after the last comes the first. */
  move(step: 1 | -1): void {
    const from = this.#chosen < 0 && step < 0 ? 0 : this.#chosen;
    this.unchoose();
    this.#chosen = (from + step + this.#options.length) % this.#options.length;
    this.chosen!.ariaSelected = 'true';
    this.#box.setAttribute('aria-activedescendant', this.chosen!.id);
    this.chosen!.scrollIntoView({ block: 'nearest' });
  }

  unchoose(): void {
    this.chosen?.removeAttribute('aria-selected');
    this.#chosen = -1;
    this.#box.removeAttribute('aria-activedescendant');
  }
}

function makeGroup({ name, options }: OptionGroup, id: string): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.dataset.name = name;
  group.setAttribute('aria-labelledby', id);
  const heading = make('div', name);
  heading.id = id;
  heading.className = 'label';
  group.append(heading, ...options.map(makeOption));
  return group;
}

function makeOption({ url, label, note }: Option): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.role = 'option';
  link.tabIndex = -1;
  const name = make('span');
  name.append(...label.map(({ text, isMatch }) => (isMatch ? make('mark', text) : text)));
  link.append(name);
  if (note) link.append(' ', make('small', note));
  return link;
}

function make(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
