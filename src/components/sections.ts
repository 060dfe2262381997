import { urls } from '../urls.ts';

/** The chief pages of the site, in the order of the header. */
export const sections = [
  { name: 'Papers', url: urls.papers() },
  { name: 'Topics', url: urls.topics() },
  { name: 'Tags', url: urls.tags() },
  { name: 'Systems', url: urls.systems() },
  { name: 'Resources', url: urls.resources() },
  { name: 'Claims', url: urls.claims() },
  { name: 'Authors', url: urls.authors() },
  { name: 'Venues', url: urls.venues() },
  { name: 'About', url: urls.about() },
];
