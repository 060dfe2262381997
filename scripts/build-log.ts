/** What one line that `astro build` prints says. */
export type BuildEvent =
  | { kind: 'page' | 'pages-done' | 'warning' | 'other' }
  | { kind: 'count'; done: number; total: number; unit: string };

/** Astro marks MDX modules for itself with a directive that its own bundler then complains about. */
const harmlessWarning = 'astro:head-inject';

/**
 * Understands one line of `astro build` without colours.
 * Loaders and integrations tell how far they are through their logger; a total is optional.
 * @example parseBuildLine('12:00:00 [papers] 120/231 papers') // { kind: 'count', done: 120, total: 231, unit: 'papers' }
 */
export function parseBuildLine(line: string): BuildEvent {
  if (/^\S+ +[├└]─ .+ \(\+\d/.test(line)) return { kind: 'page' };
  if (/^\S+ ✓ Completed in/.test(line)) return { kind: 'pages-done' };
  if (line.includes(harmlessWarning)) return { kind: 'other' };
  if (/\[(WARN|ERROR)\]/.test(line)) return { kind: 'warning' };
  const count = /^\S+ \[[\w-]+\] (\d+)(?:\/(\d+))? ([a-z ]+)$/.exec(line);
  if (!count) return { kind: 'other' };
  return {
    kind: 'count',
    done: Number(count[1]),
    total: Number(count[2] ?? 0),
    unit: count[3] ?? '',
  };
}
