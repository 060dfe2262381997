import type { MapData, MapPaper } from '../charts/map-data.ts';
import type { MapPlace } from '../charts/map-dots.ts';
import { nameTopics } from '../charts/map-speech.ts';
import { makeByline } from '../papers/byline.ts';

/** Fills the card of a paper and puts it beside the paper. */
export class MapCard {
  readonly #card: HTMLElement;
  readonly #map: MapData;
  readonly #urlOf: (id: string) => string;

  constructor(card: HTMLElement, map: MapData, urlOf: (id: string) => string) {
    this.#card = card;
    this.#map = map;
    this.#urlOf = urlOf;
  }

  hide() {
    this.#card.hidden = true;
  }

  show(paper: MapPaper, isSelected: boolean, place: MapPlace) {
    const title = this.#part<HTMLAnchorElement>('title');
    title.textContent = paper.title;
    title.href = this.#urlOf(paper.id);
    this.#write('authors', makeByline(paper.authors));
    this.#write('place', paper.place);
    this.#write('topics', nameTopics(paper, this.#map).join(' · '));
    const select = this.#part('select');
    select.textContent = isSelected ? 'Selected' : 'Select';
    select.ariaPressed = String(isSelected);
    this.#card.hidden = false;
    this.#put(place);
  }

  /** Above or below the paper, where there is more room, and inside the frame. */
  #put({ x, y }: MapPlace) {
    const { offsetWidth: width, offsetHeight: height, offsetParent: frame } = this.#card;
    if (!frame) return;
    const gap = 16;
    const left = Math.max(8, Math.min(x - width / 2, frame.clientWidth - width - 8));
    const isBelow = y < frame.clientHeight / 2;
    const top = isBelow ? y + gap : y - gap - height;
    const lowest = Math.max(8, frame.clientHeight - height - 8);
    this.#card.style.transform = `translate(${Math.round(left)}px, ${Math.round(
      Math.max(8, Math.min(top, lowest)),
    )}px)`;
  }

  #write(name: string, text: string) {
    const part = this.#part(name);
    part.textContent = text;
    part.hidden = text === '';
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.#card.querySelector<Part>(`[data-card="${name}"]`)!;
  }
}
