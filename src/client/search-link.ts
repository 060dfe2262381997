import { formatSearchState, type SearchState } from '../search/search-state.ts';

/** A link to a search on this page. */
export function makeSearchLink(text: string, state: SearchState): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = location.pathname + formatSearchState(state);
  link.textContent = text;
  return link;
}

/** A list item of what is given. */
export function makeItem(...content: (Node | string)[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...content);
  return item;
}

/** The search that a click asks for in place: the address of a link on this page, unless it is to open elsewhere. */
export function findSearchAddress(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = (event.target as Element).closest('a');
  const isPlain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || event.defaultPrevented) return undefined;
  const isHere = link.origin === location.origin && link.pathname === location.pathname;
  return isHere && !link.hash ? link : undefined;
}
