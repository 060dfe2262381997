import type { Direction } from '../charts/map-neighbours.ts';

/** What a key asks of the map. */
export type MapMove =
  | { kind: 'go'; direction: Direction; selects: boolean }
  | { kind: 'open' | 'select' | 'closer' | 'farther' | 'whole' | 'leave' };

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const others: Record<string, Exclude<MapMove['kind'], 'go'>> = {
  Enter: 'open',
  ' ': 'select',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  '0': 'whole',
  Escape: 'leave',
};

/** @returns undefined for keys that keep their usual meaning */
export function readMapKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>):
  MapMove | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const direction = directions[key];
  if (direction) return { kind: 'go', direction, selects: shiftKey };
  const kind = others[key];
  return kind && { kind };
}
