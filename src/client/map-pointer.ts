import type { MapPlace } from '../charts/map-dots.ts';

/** What a pointer does on the map; places are in pixels from the surface's corner. */
export interface PointerActions {
  onHover: (place: MapPlace) => void;
  onLeave: () => void;
  /** @param isTouch a finger needs a wider aim */
  onPick: (place: MapPlace, isTouch: boolean) => void;
  /** Whether a drag draws around papers. */
  isLasso: (event: PointerEvent) => boolean;
  onLasso: (corners: readonly MapPlace[]) => void;
  /** @param adds the selection grows instead of being replaced */
  onLassoEnd: (corners: readonly MapPlace[], adds: boolean) => void;
}

/** Reads hovering, clicks, taps and drawing; moving the map is left to its zoom. */
export function readPointer(surface: HTMLElement, actions: PointerActions) {
  let corners: MapPlace[] | undefined;
  let drewAt = -Infinity;
  const placeOf = ({ clientX, clientY }: MouseEvent): MapPlace => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  surface.addEventListener('pointerdown', (event) => {
    if (!actions.isLasso(event) || event.button !== 0) return;
    corners = [placeOf(event)];
    surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener('pointermove', (event) => {
    const place = placeOf(event);
    if (corners) {
      corners.push(place);
      actions.onLasso(corners);
    } else if (event.pointerType === 'mouse' && event.buttons === 0) actions.onHover(place);
  });
  surface.addEventListener('pointerup', (event) => {
    const drawn = corners;
    corners = undefined;
    if (!drawn || drawn.length < 3) return;
    drewAt = event.timeStamp;
    actions.onLassoEnd(drawn, event.shiftKey);
  });
  surface.addEventListener('pointercancel', () => {
    corners = undefined;
    actions.onLasso([]);
  });
  surface.addEventListener('pointerleave', actions.onLeave);
  surface.addEventListener('click', (event) => {
    // The end of a line around papers is no click on one.
    if (event.timeStamp - drewAt < 50) return;
    actions.onPick(placeOf(event), (event as PointerEvent).pointerType === 'touch');
  });
}
