import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import type { CitationForm } from './forms.ts';
import { toRis } from './ris.ts';

/** Papers as a file of one form, in the order given. The same code runs at build and in the browser. */
export function writeCitations(items: readonly CslItem[], form: CitationForm): string {
  if (form === 'bib') return toBibtex(items);
  if (form === 'ris') return toRis(items);
  return `${JSON.stringify(items, null, 1)}\n`;
}
