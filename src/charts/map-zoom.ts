import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3';

/** How far and where to the drawing is moved: `x * k + tx`, in pixels. */
export type { ZoomTransform };

/** What a map does with its reader's moves. */
export interface ZoomSettings {
  /** Whether an event may move the map; others keep their usual meaning. */
  allows: (event: MouseEvent | TouchEvent | WheelEvent) => boolean;
  onMove: (transform: ZoomTransform) => void;
}

/** A map that can be moved from outside; each move is a glide unless it is asked to jump. */
export interface MapZoom {
  /** Says how large the element is and how many times it may be enlarged. */
  resize: (width: number, height: number, maxScale: number) => void;
  by: (factor: number, glide: boolean) => void;
  /** Brings a place of the unmoved drawing to the middle. */
  to: (x: number, y: number, scale: number, glide: boolean) => void;
}

const glideMs = 280;

/** Lets readers zoom and pan what an element shows: wheel, drag, pinch and double click. */
export function makeZoomable(element: HTMLElement, { allows, onMove }: ZoomSettings): MapZoom {
  let [width, height] = [1, 1];
  const target = select(element);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(allows)
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => onMove(transform));
  target.call(behaviour);
  const moving = (glide: boolean) => (glide ? target.transition().duration(glideMs) : target);
  return {
    resize: (newWidth, newHeight, maxScale) => {
      // What was in the middle stays there.
      const { k, x, y } = zoomTransform(element);
      const [shareX, shareY] = [(width / 2 - x) / k / width, (height / 2 - y) / k / height];
      [width, height] = [newWidth, newHeight];
      behaviour
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [0, 0],
          [width, height],
        ])
        .scaleExtent([1, maxScale]);
      const middle = [shareX * width, shareY * height] as const;
      target.call(
        behaviour.transform,
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(k)
          .translate(-middle[0], -middle[1]),
      );
    },
    by: (factor, glide) => behaviour.scaleBy(moving(glide) as typeof target, factor),
    to: (x, y, scale, glide) =>
      behaviour.transform(
        moving(glide) as typeof target,
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(scale)
          .translate(-x, -y),
      ),
  };
}
