import type { ZoomTransform } from '../charts/map-zoom.ts';
import type { MapPlace } from '../charts/map-dots.ts';
import type { MapPalette } from './map-palette.ts';
import { putStamp, readColour, toPixel, type Stamp } from './map-pixels.ts';
import { makeStamp, readMark, type MarkMask } from './map-stamps.ts';

/** What the canvas shows. Places are in pixels of the unmoved map. */
export interface MapScene {
  transform: Pick<ZoomTransform, 'k' | 'x' | 'y'>;
  places: readonly MapPlace[];
  /** Place in the palette of each paper's mark. */
  marks: readonly number[];
  lit: readonly boolean[];
  /** Whether some papers are not lit. */
  isFiltered: boolean;
  selected: ReadonlySet<number>;
  /** The paper whose card is open, and those to read next. */
  current: number | undefined;
  related: readonly number[];
  /** Texts with the middle of each in pixels of the canvas. */
  labels: readonly MapLabel[];
  /** Corners of what is being drawn around papers, in pixels of the canvas. */
  lasso: readonly MapPlace[];
}

/** A text on the canvas. */
export interface MapLabel extends MapPlace {
  text: string;
  font: string;
  isRegion: boolean;
}

/** Papers that are not lit stay as a hint of where they are. */
const faintCover = 0.18;

/** Draws a map. All marks of a topic are copies of one picture, which ten thousand at 60 frames need. */
export class MapCanvas {
  readonly #context: CanvasRenderingContext2D;
  readonly #canvas: HTMLCanvasElement;
  #palette: MapPalette;
  #stamps: Stamp[] = [];
  #faintStamps: Stamp[] = [];
  #stampScale = 0;
  readonly #masks = new Map<string, MarkMask>();
  /** All marks, as they were drawn last. */
  #image: ImageData | undefined;
  #drawn: Pick<MapScene, 'transform' | 'places' | 'lit'> | undefined;
  #count = 0;
  #width = 0;
  #height = 0;
  #density = 1;

  constructor(canvas: HTMLCanvasElement, palette: MapPalette) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d')!;
    this.#palette = palette;
  }

  set palette(palette: MapPalette) {
    this.#palette = palette;
    this.#stampScale = 0;
    this.#drawn = undefined;
  }

  /** Sizes are in CSS pixels. */
  resize(width: number, height: number) {
    this.#density = Math.min(devicePixelRatio, 3);
    [this.#width, this.#height] = [width, height];
    this.#drawn = this.#image = undefined;
    this.#canvas.width = Math.round(width * this.#density);
    this.#canvas.height = Math.round(height * this.#density);
  }

  /** Width of a text in pixels. */
  measure(text: string, font: string): number {
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }

  draw(scene: MapScene) {
    const context = this.#context;
    context.setTransform(this.#density, 0, 0, this.#density, 0, 0);
    this.#drawMarks(scene);
    this.#drawLinks(scene);
    for (const index of scene.selected) this.#ring(scene, index, this.#palette.ink, 1.5);
    if (scene.current !== undefined) this.#ring(scene, scene.current, this.#palette.accent, 2.5);
    for (const label of scene.labels) this.#write(label);
    this.#drawLasso(scene.lasso);
  }

  /** From the middle of a mark to its rim, in pixels. @param k scale of the map */
  markRadius(k: number): number {
    return 7 * this.#scaleOf(k);
  }

  /** Size of a mark against its size in the palette: smaller where there is little room for many. */
  #scaleOf(k: number): number {
    const room = Math.sqrt((this.#width * this.#height) / Math.max(1, this.#count)) / 45;
    const base = Math.max(0.4, Math.min(this.#width < 480 ? 0.5 : 0.74, room));
    // Steps, so that pictures of marks are made few times during a zoom.
    return Math.round(base * Math.min(2, k ** 0.3) * 10) / 10;
  }

  /** All marks; drawn anew only where they have moved or changed their light. */
  #drawMarks(scene: MapScene) {
    const { transform, places, lit } = scene;
    const before = this.#drawn;
    const isSame =
      before?.transform === transform && before.places === places && before.lit === lit;
    if (!isSame) this.#paintMarks(scene);
    this.#drawn = { transform, places, lit };
    if (this.#image) this.#context.putImageData(this.#image, 0, 0);
  }

  #paintMarks({ transform, places, marks, lit, isFiltered }: MapScene) {
    const { width, height } = this.#canvas;
    this.#count = places.length;
    this.#prepareStamps(this.#scaleOf(transform.k));
    const image = (this.#image ??= new ImageData(width, height));
    const pixels = new Uint32Array(image.data.buffer);
    pixels.fill(toPixel(readColour(this.#palette.ground)));
    const density = this.#density;
    const [k, x, y] = [transform.k * density, transform.x * density, transform.y * density];
    const drawAll = (isLit: boolean) => {
      const stamps = isLit ? this.#stamps : this.#faintStamps;
      const half = stamps[0]!.side / 2;
      for (let index = 0; index < places.length; index++) {
        if (lit[index] !== isLit) continue;
        const left = Math.round(places[index]!.x * k + x - half);
        const top = Math.round(places[index]!.y * k + y - half);
        putStamp(pixels, width, height, stamps[marks[index]!]!, left, top);
      }
    };
    if (isFiltered) drawAll(false);
    drawAll(true);
  }

  #prepareStamps(scale: number) {
    const pixels = scale * this.#density;
    if (pixels === this.#stampScale) return;
    this.#stampScale = pixels;
    const ground = readColour(this.#palette.ground);
    const make = (cover: number) =>
      this.#palette.marks.map(({ shape, colour }) =>
        makeStamp(this.#maskOf(shape), [readColour(colour), ground], pixels, cover),
      );
    this.#stamps = make(1);
    this.#faintStamps = make(faintCover);
  }

  /** Several topics share a shape. */
  #maskOf(shape: string): MarkMask {
    const mask = this.#masks.get(shape) ?? readMark(this.#context, new Path2D(shape));
    this.#masks.set(shape, mask);
    return mask;
  }

  #at({ transform, places }: MapScene, index: number): MapPlace {
    const { x, y } = places[index]!;
    return { x: x * transform.k + transform.x, y: y * transform.k + transform.y };
  }

  #ring(scene: MapScene, index: number, colour: string, width: number) {
    const { x, y } = this.#at(scene, index);
    const context = this.#context;
    context.beginPath();
    context.arc(x, y, this.markRadius(scene.transform.k) + 2 + width, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }

  /** Lines from the current paper to those to read next. */
  #drawLinks(scene: MapScene) {
    if (scene.current === undefined) return;
    const context = this.#context;
    const from = this.#at(scene, scene.current);
    context.beginPath();
    const radius = this.markRadius(scene.transform.k) + 3;
    for (const index of scene.related) {
      const to = this.#at(scene, index);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length < 2 * radius) continue;
      // From rim to rim.
      const [x, y] = [((to.x - from.x) * radius) / length, ((to.y - from.y) * radius) / length];
      context.moveTo(from.x + x, from.y + y);
      context.lineTo(to.x - x, to.y - y);
    }
    context.lineWidth = 1.25;
    context.strokeStyle = this.#palette.soft;
    context.stroke();
  }

  #write({ text, x, y, font, isRegion }: MapLabel) {
    const context = this.#context;
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = isRegion ? 5 : 4;
    context.strokeStyle = this.#palette.ground;
    context.strokeText(text, x, y);
    context.fillStyle = this.#palette.ink;
    context.fillText(text, x, y);
  }

  #drawLasso(corners: readonly MapPlace[]) {
    if (corners.length < 2) return;
    const context = this.#context;
    context.beginPath();
    for (const { x, y } of corners) context.lineTo(x, y);
    context.closePath();
    context.globalAlpha = 0.12;
    context.fillStyle = this.#palette.accent;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.strokeStyle = this.#palette.accent;
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}
