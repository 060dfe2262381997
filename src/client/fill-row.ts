import type { Row } from '../papers/rows.ts';
import { fillSave } from './fill-save.ts';

/** What a row needs besides its paper. */
export interface RowContext {
  /** An empty row; see `RowTemplate.astro`. */
  template: HTMLTemplateElement;
  paperUrl: (id: string) => string;
  topicUrl: (slug: string) => string;
  topicTitle: (slug: string) => string;
}

/** A row of a list as the server renders it, without its abstract; parts without content are left out. */
export function fillRow(row: Row, context: RowContext): HTMLElement {
  const item = context.template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const part = <T extends HTMLElement>(name: string) => item.querySelector<T>(`.${name}`)!;
  const fill = (name: string, text: string) => {
    if (text) part(name).textContent = text;
    else part(name).remove();
  };

  item.dataset.paperId = row.id;
  fill('row-title', row.title);
  fillSave(item, row);
  part<HTMLAnchorElement>('row-title').href = context.paperUrl(row.id);
  fill('byline', row.byline);
  fill('place', row.place);
  const code = part<HTMLAnchorElement>('code');
  if (row.code) {
    code.href = row.code;
    code.ariaLabel = `Code of ${row.title}`;
  } else code.remove();

  const topic = part<HTMLAnchorElement>('topic');
  topic.replaceWith(
    ...row.topics.map((slug) => {
      const link = topic.cloneNode() as HTMLAnchorElement;
      link.href = context.topicUrl(slug);
      link.textContent = context.topicTitle(slug);
      return link;
    }),
  );

  part('row-abstract').remove();
  return item;
}
