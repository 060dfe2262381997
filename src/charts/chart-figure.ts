import { findNext } from './next-mark.ts';

/** More marks than this are one stop of the Tab key; arrow keys go through them. */
const mostStops = 8;

const isHovering = matchMedia('(hover: hover)');

/**
 * Gives the marks of a chart their tips and arrow keys, and its buttons their files. What tips and files
 * take is fetched when they are first used; keys must not wait, or the next one comes before the focus.
 */
export class ChartFigure extends HTMLElement {
  #marks: (HTMLElement | SVGElement)[] = [];
  /** The mark whose tip a finger has opened. */
  #tapped: Element | undefined;

  connectedCallback() {
    this.#marks = [...this.querySelectorAll<HTMLElement | SVGElement>('[data-tip]')];
    const isRoving = this.#marks.length > mostStops;
    this.#marks.forEach((mark, index) => {
      if (isRoving) mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
      else if (!mark.hasAttribute('href')) mark.setAttribute('tabindex', '0');
    });
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, ({ target }) => this.#showTip(target as Element));
    this.addEventListener('click', (event) => this.#click(event));
    if (!isRoving) return;
    this.addEventListener('focusin', ({ target }) => this.#makeStop(target as Element));
    this.addEventListener('keydown', (event) => this.#move(event));
  }

  async #showTip(target: Element) {
    const mark = target.closest<HTMLElement | SVGElement>('[data-tip]');
    if (!mark) return;
    const { showTip } = await import('./chart-tip.ts');
    if (mark.matches(':hover, :focus') || mark === this.#tapped) showTip(mark);
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-file]');
    if (button) void this.#download(button.dataset['file']!);
    // A finger that touches a shape asks what it is; touching it again, or its words, follows it.
    const mark = target.closest('svg') && target.closest('[data-tip]');
    if (isHovering.matches || !mark || mark === this.#tapped) return;
    event.preventDefault();
    this.#tapped = mark;
    void this.#showTip(mark);
  }

  async #download(form: string) {
    const { downloadCsv, downloadSvg } = await import('./chart-files.ts');
    if (form === 'csv') downloadCsv(this);
    else downloadSvg(this);
  }

  /** Tab comes back to the mark that it has left. */
  #makeStop(mark: Element) {
    if (!this.#marks.includes(mark as HTMLElement)) return;
    for (const other of this.#marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
  }

  #move(event: KeyboardEvent) {
    const from = this.#marks.indexOf(event.target as HTMLElement);
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (from < 0 || !isPlain || !/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    const places = this.#marks.map((mark) => mark.getBoundingClientRect());
    this.#marks[findNext(places, from, event.key)]?.focus();
  }
}

customElements.define('chart-figure', ChartFigure);
