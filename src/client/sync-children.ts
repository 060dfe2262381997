/** Makes some elements the children of another, in this order; those that stay in place are not touched. */
export function syncChildren(parent: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [index, element] of elements.entries()) {
    const child = parent.children[index];
    if (child !== element) parent.insertBefore(element, child ?? null);
  }
}
