import type { ZoomTransform } from '../charts/map-zoom.ts';
import type { MapPlace } from '../charts/map-dots.ts';
import type { MapPalette } from './map-palette.ts';

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

/** Side of the picture of a mark, in units of the palette: the widest mark with its rim. */
const spriteSide = 26;

/** Draws a map. All marks of a topic are copies of one picture, which ten thousand at 60 frames need. */
export class MapCanvas {
  readonly #context: CanvasRenderingContext2D;
  readonly #canvas: HTMLCanvasElement;
  #palette: MapPalette;
  #sprites: HTMLCanvasElement[] = [];
  /** All marks, as they were drawn last. */
  readonly #layer = document.createElement('canvas');
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
    this.#sprites = [];
    this.#drawn = undefined;
  }

  /** Sizes are in CSS pixels. */
  resize(width: number, height: number) {
    this.#density = Math.min(devicePixelRatio, 3);
    [this.#width, this.#height] = [width, height];
    this.#drawn = undefined;
    for (const canvas of [this.#canvas, this.#layer]) {
      canvas.width = Math.round(width * this.#density);
      canvas.height = Math.round(height * this.#density);
    }
  }

  /** Width of a text in pixels. */
  measure(text: string, font: string): number {
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }

  draw(scene: MapScene) {
    const context = this.#context;
    context.setTransform(this.#density, 0, 0, this.#density, 0, 0);
    context.clearRect(0, 0, this.#width, this.#height);
    this.#drawLinks(scene);
    this.#drawMarks(scene);
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
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.drawImage(this.#layer, 0, 0);
    this.#context.setTransform(this.#density, 0, 0, this.#density, 0, 0);
  }

  #paintMarks({ transform, places, marks, lit, isFiltered }: MapScene) {
    const density = this.#density;
    this.#count = places.length;
    const side = this.#prepareSprites(this.#scaleOf(transform.k));
    const { width, height } = this.#layer;
    const context = this.#layer.getContext('2d')!;
    context.clearRect(0, 0, width, height);
    const [k, x, y] = [transform.k * density, transform.x * density, transform.y * density];
    const drawAll = (isLit: boolean) => {
      for (let index = 0; index < places.length; index++) {
        if (lit[index] !== isLit) continue;
        // Whole pixels: a picture that is copied as it is takes a fraction of the time.
        const left = Math.round(places[index]!.x * k + x - side / 2);
        const top = Math.round(places[index]!.y * k + y - side / 2);
        if (left < -side || top < -side || left > width || top > height) continue;
        context.drawImage(this.#sprites[marks[index]!]!, left, top);
      }
    };
    if (isFiltered) {
      context.globalAlpha = 0.16;
      drawAll(false);
      context.globalAlpha = 1;
    }
    drawAll(true);
  }

  /** @returns the side of each picture of a mark, in pixels of the screen */
  #prepareSprites(scale: number): number {
    const side = Math.ceil(spriteSide * scale * this.#density);
    if (side === this.#sprites[0]?.width) return side;
    this.#sprites = this.#palette.marks.map(({ path, colour }) => {
      const sprite = document.createElement('canvas');
      sprite.width = sprite.height = side;
      const context = sprite.getContext('2d')!;
      context.translate(side / 2, side / 2);
      context.scale(scale * this.#density, scale * this.#density);
      // A thin rim of the ground keeps neighbours apart.
      context.strokeStyle = this.#palette.ground;
      context.lineWidth = 2.5;
      context.stroke(path);
      context.fillStyle = colour;
      context.fill(path);
      return sprite;
    });
    return side;
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
    for (const index of scene.related) {
      const to = this.#at(scene, index);
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
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
