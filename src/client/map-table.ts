/** Shows the rows of the papers that light up. */
export function filterRows(
  rows: readonly HTMLElement[],
  lit: readonly boolean[],
  status: HTMLElement,
) {
  for (const [index, row] of rows.entries()) row.hidden = !lit[index];
  const shown = rows.filter((_, index) => lit[index]).length;
  const all = lit.filter(Boolean).length;
  status.textContent =
    shown < all ? `${shown} of ${countLit(all, lit.length)}` : countLit(all, lit.length);
}

/** `12 of 213 papers`; `213 papers` where all light up. */
export const countLit = (lit: number, all: number) =>
  `${lit < all ? `${lit} of ` : ''}${all} ${all === 1 ? 'paper' : 'papers'}`;
