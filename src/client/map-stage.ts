import type { MapView } from '../charts/map-address.ts';
import { mainTopicOf, type MapData } from '../charts/map-data.ts';
import type { MapPlace } from '../charts/map-dots.ts';
import { fitMap, frameHeight, frameWidth } from '../charts/map-frame.ts';
import { indexPlaces } from '../charts/map-places.ts';
import { chooseTexts } from '../charts/map-texts.ts';
import { makeZoomable, type MapZoom } from '../charts/map-zoom.ts';
import { MapCanvas, type MapScene } from './map-canvas.ts';
import { onPaletteChange, readPalette } from './map-palette.ts';

/** What the stage asks of the map it is part of. */
export interface StageSettings {
  /** Whether a drag draws around papers and so does not move the map. */
  isLasso: () => boolean;
  onMove: () => void;
}

/** The visible part of the map: what is drawn, where it lies on the screen, how it moves. */
export class MapStage {
  readonly #map: MapData;
  readonly #surface: HTMLElement;
  readonly #canvas: MapCanvas;
  readonly #zoom: MapZoom;
  readonly #readPalette: () => ReturnType<typeof readPalette>;
  #palette: ReturnType<typeof readPalette>;
  #find: ReturnType<typeof indexPlaces> = () => undefined;
  #scene: MapScene;
  #frame = 0;
  #size = { width: 1, height: 1 };
  /** From shares of the map to pixels of the unmoved drawing. */
  #fit = { scale: 1, left: 0, top: 0 };

  constructor(frame: HTMLElement, map: MapData, { isLasso, onMove }: StageSettings) {
    this.#map = map;
    this.#surface = frame.querySelector<HTMLElement>('.map-surface')!;
    this.#surface.hidden = false;
    const picture = frame.querySelector<SVGElement>('.map-picture')!;
    picture.classList.add('replaced');
    this.#readPalette = () => readPalette(picture, this.#surface);
    this.#palette = this.#readPalette();
    this.#canvas = new MapCanvas(this.#surface.querySelector('canvas')!, this.#palette);
    this.#scene = {
      transform: { k: 1, x: 0, y: 0 },
      places: [],
      marks: map.papers.map((paper) => mainTopicOf(paper, map) ?? map.topics.length),
      lit: map.papers.map(() => true),
      isFiltered: false,
      selected: new Set(),
      current: undefined,
      related: [],
      labels: [],
      lasso: [],
    };
    this.#zoom = makeZoomable(this.#surface, {
      // One finger scrolls the page, as does a wheel alone.
      allows: (event) => {
        if (isLasso() || event.shiftKey) return false;
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        return 'touches' in event ? event.touches.length > 1 : event.button === 0;
      },
      onMove: (transform) => {
        this.show({ transform });
        onMove();
      },
    });
    this.#resize();
    new ResizeObserver(() => this.#resize()).observe(this.#surface);
    onPaletteChange(() => {
      this.#palette = this.#readPalette();
      this.#canvas.palette = this.#palette;
      this.show({});
    });
  }

  /** Draws with the next frame. */
  show(change: Partial<MapScene>) {
    this.#scene = { ...this.#scene, ...change };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#scene.labels = this.#chooseLabels();
      this.#canvas.draw(this.#scene);
    });
  }

  /** What shows, for the address; undefined for the whole map. */
  get view(): MapView | undefined {
    const scale = this.#scene.transform.k;
    return scale === 1 ? undefined : { ...this.middle, scale };
  }

  /** The place in the middle, in shares of the map. */
  get middle(): MapPlace {
    const { k, x, y } = this.#scene.transform;
    const { scale, left, top } = this.#fit;
    return {
      x: ((this.#size.width / 2 - x) / k - left) / scale,
      y: ((this.#size.height / 2 - y) / k - top) / scale,
    };
  }

  screenPlace(index: number): MapPlace {
    return this.#toScreen(this.#scene.places[index]!);
  }

  screenPlaces(): MapPlace[] {
    return this.#scene.places.map((place) => this.#toScreen(place));
  }

  isInView({ x, y }: MapPlace, margin = 0): boolean {
    const { width, height } = this.#size;
    return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
  }

  /** The nearest paper within some pixels of a place on the screen, if it is lit. */
  findAt({ x, y }: MapPlace, within: number, lit: readonly boolean[]): number | undefined {
    const { k, x: left, y: top } = this.#scene.transform;
    const found = this.#find((x - left) / k, (y - top) / k, within / k);
    return found !== undefined && lit[found] ? found : undefined;
  }

  /** @param around index of the paper to keep in view */
  zoomBy(factor: number, glides: boolean, around?: number) {
    if (around === undefined) return this.#zoom.by(factor, glides);
    const { x, y } = this.#scene.places[around]!;
    this.#zoom.to(x, y, this.#limit(this.#scene.transform.k * factor), glides);
  }

  showWhole(glides: boolean) {
    this.#zoom.to(this.#size.width / 2, this.#size.height / 2, 1, glides);
  }

  showView({ x, y, scale }: MapView) {
    const place = this.#toDrawing({ x, y });
    this.#zoom.to(place.x, place.y, this.#limit(scale), false);
  }

  /** As large as shows all of some papers with room around them. */
  showAround(indices: readonly number[]) {
    const places = indices.map((index) => this.#scene.places[index]!);
    const spans = (['x', 'y'] as const).map((axis) => {
      const values = places.map((place) => place[axis]);
      return [Math.min(...values), Math.max(...values)] as const;
    });
    const [[left, right], [top, bottom]] = spans as [
      readonly [number, number],
      readonly [number, number],
    ];
    const { width, height } = this.#size;
    const scale = Math.min(
      4,
      (0.7 * width) / Math.max(right - left, 1),
      (0.7 * height) / Math.max(bottom - top, 1),
    );
    this.#zoom.to((left + right) / 2, (top + bottom) / 2, this.#limit(scale), false);
  }

  bringIntoView(index: number, glides: boolean) {
    const { x, y } = this.#scene.places[index]!;
    const margin = Math.min(this.#size.width, this.#size.height) / 8;
    if (this.#scene.transform.k > 1 && !this.isInView(this.screenPlace(index), margin))
      this.#zoom.to(x, y, this.#scene.transform.k, glides);
  }

  /** Enough to tell papers apart: the more there are, the larger. */
  get #maxScale() {
    return Math.max(12, Math.sqrt(this.#map.papers.length));
  }

  #limit(scale: number) {
    return Math.max(1, Math.min(scale, this.#maxScale));
  }

  #toDrawing = ({ x, y }: MapPlace): MapPlace => {
    const { scale, left, top } = this.#fit;
    return { x: x * scale + left, y: y * scale + top };
  };

  #toScreen = ({ x, y }: MapPlace): MapPlace => {
    const { k, x: left, y: top } = this.#scene.transform;
    return { x: x * k + left, y: y * k + top };
  };

  #resize() {
    const { clientWidth: width, clientHeight: height } = this.#surface;
    if (width === 0 || height === 0) return;
    this.#size = { width, height };
    const fit = fitMap(this.#map.papers);
    const share = Math.min(width / frameWidth, height / frameHeight);
    this.#fit = {
      scale: fit.scale * share,
      left: fit.left * share + (width - frameWidth * share) / 2,
      top: fit.top * share + (height - frameHeight * share) / 2,
    };
    const places = this.#map.papers.map(this.#toDrawing);
    this.#find = indexPlaces(places);
    this.#canvas.resize(width, height);
    this.show({ places });
    this.#zoom.resize(width, height, this.#maxScale);
  }

  #fontOf = (isRegion: boolean) => {
    const { textPx, sans, serif } = this.#palette;
    const share = this.#size.width < 480 ? 0.95 : 1.12;
    return isRegion
      ? `600 ${Math.round(textPx * share)}px ${serif}`
      : `500 ${Math.round(textPx * 0.92)}px ${sans}`;
  };

  #chooseLabels() {
    const { transform, lit, current } = this.#scene;
    const texts = chooseTexts({
      map: this.#map,
      ...this.#size,
      scale: transform.k,
      toDrawing: (place) => this.#toScreen(this.#toDrawing(place)),
      lit,
      current,
      measure: (text, isRegion) => this.#measure(text, this.#fontOf(isRegion)),
      lineHeight: this.#palette.textPx * 1.4,
      markRadius: this.#canvas.markRadius(transform.k),
    });
    return texts.map((text) => ({ ...text, font: this.#fontOf(text.isRegion) }));
  }

  readonly #widths = new Map<string, number>();

  #measure(text: string, font: string): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key) ?? this.#canvas.measure(text, font);
    this.#widths.set(key, known);
    return known;
  }
}
