import { formatMapAddress, parseMapAddress } from '../charts/map-address.ts';
import type { MapData } from '../charts/map-data.ts';
import type { MapPlace } from '../charts/map-dots.ts';
import { indexMap } from '../charts/map-lit.ts';
import { findNearest, findNeighbour } from '../charts/map-neighbours.ts';
import { describePaper } from '../charts/map-speech.ts';
import { findInside } from '../charts/map-places.ts';
import { fetchJson } from './fetch-json.ts';
import { MapCard } from './map-card.ts';
import { readMapKey, type MapMove } from './map-keys.ts';
import { readPointer } from './map-pointer.ts';
import { MapSelection } from './map-selection.ts';
import { MapStage } from './map-stage.ts';
import { countLit, filterRows } from './map-table.ts';

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A map of papers for pointers, fingers, keys and ears; what it shows stands in the address. */
class PaperMap extends HTMLElement {
  #map: MapData | undefined;
  #index = new Map<string, number>();
  #find: ReturnType<typeof indexMap> = () => [];
  #lit: boolean[] = [];
  #selected = new Set<number>();
  /** The paper that keys have come to, or that was picked. */
  #current: number | undefined;
  /** The paper under the mouse. */
  #hovered: number | undefined;
  #stage!: MapStage;
  #card!: MapCard;
  #panel!: MapSelection;
  #rows: HTMLElement[] = [];
  #writing: number | undefined;
  #leaving: number | undefined;

  async connectedCallback() {
    try {
      this.#start(await fetchJson<MapData>(this.dataset.map!));
    } catch (error) {
      this.#part('status').textContent =
        'The map could not be loaded: only its picture shows. Check the connection and try again.';
      if (!(error instanceof TypeError || /: \d+$/.test(String(error)))) throw error;
    }
  }

  #start(map: MapData) {
    this.#map = map;
    this.#index = new Map(map.papers.map(({ id }, index) => [id, index]));
    this.#find = indexMap(map);
    this.#rows = [...this.#part('rows').children] as HTMLElement[];
    const paperUrl = (id: string) => `${this.dataset.papers}${id}/`;
    this.#card = new MapCard(this.#part('card'), map, paperUrl);
    this.#panel = new MapSelection(this.#part('selection'), {
      map,
      paperUrl,
      citationUrl: (id) => this.dataset.citation!.replace('PAPER', id),
      onClear: () => {
        this.#select([], false);
        this.#surface.focus();
      },
    });
    this.#stage = new MapStage(this.querySelector('.map-frame')!, map, {
      isLasso: () => this.#isLasso,
      onMove: () => {
        this.#showCard();
        this.#writeAddress(false);
      },
    });
    this.#listen();
    this.#readAddress();
  }

  get #surface() {
    return this.querySelector<HTMLElement>('.map-surface')!;
  }

  get #form() {
    return this.querySelector('form')!;
  }

  get #isLasso() {
    return this.#part('lasso').ariaPressed === 'true';
  }

  /** The paper whose card is open. */
  get #shown() {
    return this.#hovered ?? this.#current;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-map="${name}"]`)!;
  }

  #listen() {
    const stage = this.#stage;
    readPointer(this.#surface, {
      onHover: (place) => this.#hover(this.#litAt(place, 16)),
      onLeave: () => this.#hover(undefined),
      onPick: (place, isTouch) => this.#goTo(this.#litAt(place, isTouch ? 26 : 16)),
      isLasso: (event) => this.#isLasso || event.shiftKey,
      onLasso: (corners) => stage.show({ lasso: corners }),
      onLassoEnd: (corners, adds) => this.#selectInside(corners, adds),
    });
    const card = this.#part('card');
    card.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    card.addEventListener('pointerleave', () => this.#hover(undefined));
    card.querySelector('button')!.addEventListener('click', () => {
      if (this.#shown !== undefined) this.#toggle(this.#shown);
    });
    this.#surface.addEventListener('keydown', (event) => {
      const move = readMapKey(event);
      if (!move) return;
      event.preventDefault();
      this.#obey(move);
    });
    document.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape' && target !== this.#surface) this.#dismiss();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#filter(false));
    this.#part('legend').addEventListener('change', () => this.#filter(true));
    this.#part('closer').addEventListener('click', () => stage.zoomBy(2, !isCalm()));
    this.#part('farther').addEventListener('click', () => stage.zoomBy(0.5, !isCalm()));
    this.#part('whole').addEventListener('click', () => stage.showWhole(!isCalm()));
    this.#part('lasso').addEventListener('click', () => this.#setLasso(!this.#isLasso));
    // Follows the reader's way back, and links to other parts of the map.
    window.addEventListener('popstate', () => this.#readAddress());
  }

  #obey(move: MapMove) {
    const stage = this.#stage;
    if (move.kind === 'go') this.#go(move);
    else if (move.kind === 'closer') stage.zoomBy(2, !isCalm(), this.#current);
    else if (move.kind === 'farther') stage.zoomBy(0.5, !isCalm(), this.#current);
    else if (move.kind === 'whole') stage.showWhole(!isCalm());
    else if (move.kind === 'leave') {
      if (this.#isLasso) return this.#setLasso(false);
      this.#dismiss();
      this.querySelector<HTMLElement>('#table')!.focus();
    } else if (this.#current === undefined) return;
    else if (move.kind === 'select') this.#toggle(this.#current);
    else this.#part('card').querySelector('a')!.click();
  }

  #go({ direction, selects }: Extract<MapMove, { kind: 'go' }>) {
    const { papers } = this.#map!;
    const isLit = (index: number) => this.#lit[index]!;
    const from = this.#current;
    const to =
      from === undefined
        ? findNearest(papers, this.#stage.middle, 1, isLit)[0]
        : findNeighbour(papers, from, direction, isLit);
    if (to === undefined) {
      this.#speak(`Nothing further ${direction}.`);
      return;
    }
    if (selects)
      this.#select(
        [...this.#selected, ...[from, to].filter((index) => index !== undefined)],
        false,
      );
    this.#goTo(to);
    this.#stage.bringIntoView(to, !isCalm());
    this.#speak(describePaper(this.#map!, to, this.#lit, this.#selected.has(to)));
  }

  #speak(text: string) {
    this.#part('spoken').textContent = text;
  }

  #goTo(index: number | undefined) {
    this.#current = index;
    this.#hovered = undefined;
    this.#render();
    this.#writeAddress(false);
  }

  #hover(index: number | undefined) {
    clearTimeout(this.#leaving);
    if (index === this.#hovered) return;
    const show = () => {
      this.#hovered = index;
      this.#render();
    };
    // Time to get from a paper into its card.
    if (index === undefined) this.#leaving = window.setTimeout(show, 350);
    else show();
  }

  #dismiss() {
    this.#hovered = this.#current = undefined;
    this.#render();
    this.#writeAddress(false);
  }

  #litAt(place: MapPlace, within: number): number | undefined {
    return this.#stage.findAt(place, within, this.#lit);
  }

  #setLasso(isOn: boolean) {
    this.#part('lasso').ariaPressed = String(isOn);
    this.#surface.classList.toggle('draws', isOn);
  }

  #selectInside(corners: readonly MapPlace[], adds: boolean) {
    this.#stage.show({ lasso: [] });
    const inside = findInside(this.#stage.screenPlaces(), corners).filter((at) => this.#lit[at]);
    this.#select(adds ? [...this.#selected, ...inside] : inside, true);
  }

  #toggle(index: number) {
    const others = [...this.#selected].filter((other) => other !== index);
    const isNew = others.length === this.#selected.size;
    this.#select(isNew ? [...others, index] : others, false);
    this.#speak(`${isNew ? 'Selected' : 'Not selected'}. ${this.#selected.size} in all.`);
  }

  /** @param isStep the reader's way back leads to what was selected before */
  #select(indices: readonly number[], isStep: boolean) {
    this.#selected = new Set(indices);
    this.#panel.show([...this.#selected]);
    this.#count();
    this.#render();
    this.#writeAddress(isStep);
  }

  get #topics() {
    const boxes = this.#part('legend').querySelectorAll<HTMLInputElement>('input:checked');
    return [...boxes].map(({ value }) => value);
  }

  get #words() {
    return this.#form.querySelector('input')!;
  }

  #filter(isStep: boolean) {
    this.#light();
    this.#writeAddress(isStep);
  }

  #count() {
    const selected = this.#selected.size > 0 ? `, ${this.#selected.size} selected` : '';
    this.#part('status').textContent =
      countLit(this.#lit.filter(Boolean).length, this.#lit.length) + selected;
  }

  /** Lights up what is asked for, on the map and in the table. */
  #light() {
    const topics = new Set(this.#topics.map((slug) => this.#map!.topics.indexOf(slug)));
    this.#lit = this.#find({ topics, query: this.#words.value });
    if (this.#current !== undefined && !this.#lit[this.#current]) this.#current = undefined;
    this.#hovered = undefined;
    filterRows(this.#rows, this.#lit, this.#part('table-status'));
    this.#part('status').textContent = countLit(this.#lit.filter(Boolean).length, this.#lit.length);
    this.#render();
  }

  #render() {
    const shown = this.#shown;
    this.#stage.show({
      lit: this.#lit,
      isFiltered: this.#lit.includes(false),
      selected: this.#selected,
      current: shown,
      related: shown === undefined ? [] : this.#map!.papers[shown]!.related,
    });
    this.#showCard();
  }

  #showCard() {
    const shown = this.#shown;
    const place = shown === undefined ? undefined : this.#stage.screenPlace(shown);
    if (shown === undefined || !place || !this.#stage.isInView(place)) this.#card.hide();
    else this.#card.show(this.#map!.papers[shown]!, this.#selected.has(shown), place);
  }

  #readAddress() {
    const { topics, query, papers, at, view } = parseMapAddress(location.hash);
    const boxes = this.#part('legend').querySelectorAll<HTMLInputElement>('input');
    for (const box of boxes) box.checked = topics.includes(box.value);
    this.#words.value = query;
    const selected = papers.map((id) => this.#index.get(id)).filter((index) => index !== undefined);
    this.#selected = new Set(selected);
    this.#current = this.#index.get(at);
    this.#light();
    this.#panel.show([...this.#selected]);
    if (view) this.#stage.showView(view);
    else if (selected.length > 0) this.#stage.showAround(selected);
    else this.#stage.showWhole(false);
    clearTimeout(this.#writing);
  }

  /** Soon, as the map moves often; at once where the reader may want to come back to what was before. */
  #writeAddress(isStep: boolean) {
    clearTimeout(this.#writing);
    const write = () => {
      const { papers } = this.#map!;
      const view = this.#stage.view;
      const hash = formatMapAddress({
        topics: this.#topics,
        query: this.#words.value.trim(),
        papers: [...this.#selected].map((index) => papers[index]!.id),
        at: this.#current === undefined ? '' : papers[this.#current]!.id,
        ...(view && { view }),
      });
      if (hash === location.hash) return;
      const address = location.pathname + location.search + hash;
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    };
    if (isStep) write();
    else this.#writing = window.setTimeout(write, 300);
  }
}

customElements.define('paper-map', PaperMap);
