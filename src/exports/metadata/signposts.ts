import type { Paper } from '../../papers/schema.ts';
import { toAbsolute, toPdfUrl, urls } from '../../urls.ts';
import { citationForms, citationFormTypes } from '../citations/forms.ts';
import { toArxivDoi } from '../citations/csl-item.ts';

/** One `<link>` that tells programs what a page is about. */
export interface Signpost {
  rel: string;
  href: string;
  type?: string;
}

/**
 * Where programs find a paper: what to cite it by, its text, and its metadata in each form. Authors have
 * no addresses that stand for a person, and licences are not known.
 * @see https://signposting.org/FAIR/
 */
export function toSignposts({ id, arxiv }: Pick<Paper, 'id' | 'arxiv'>): Signpost[] {
  return [
    {
      rel: 'cite-as',
      href: arxiv ? `https://doi.org/${toArxivDoi(arxiv)}` : toAbsolute(urls.paper(id)),
    },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...(arxiv ? [{ rel: 'item', href: toPdfUrl(arxiv), type: 'application/pdf' }] : []),
    ...citationForms.map((form) => ({
      rel: 'describedby',
      href: urls.citation(id, form),
      type: citationFormTypes[form],
    })),
  ];
}
