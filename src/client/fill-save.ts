/** Fills the save button of a row that a script makes; see `SavePaper.astro`. */
export function fillSave(row: ParentNode, { id, title }: { id: string; title: string }): void {
  const button = row.querySelector<HTMLButtonElement>('[data-shelf="save"]')!;
  button.value = id;
  button.dataset['title'] = title;
  button.ariaLabel = `Save: ${title}`;
}
