/**
 * Adds a style sheet that only some visits need.
 * @returns resolves when it is there, or cannot be had: what it styles is of use without it too
 */
export function loadStyles(url: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}
