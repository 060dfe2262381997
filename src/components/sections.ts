import { urls } from '../urls.ts';

/** A page of the site by its name. */
export interface Section {
  name: string;
  url: string;
}

/** Where most visits go, in the order of the header. */
export const chiefSections: readonly Section[] = [
  { name: 'Papers', url: urls.papers() },
  { name: 'Topics', url: urls.topics() },
  { name: 'Map', url: urls.map() },
  { name: 'Trends', url: urls.trends() },
];

/** The indexes of what papers have in common, in the order of the menu. */
export const indexSections: readonly Section[] = [
  { name: 'Tags', url: urls.tags() },
  { name: 'Systems', url: urls.systems() },
  { name: 'Resources', url: urls.resources() },
  { name: 'Claims', url: urls.claims() },
  { name: 'Authors', url: urls.authors() },
  { name: 'Venues', url: urls.venues() },
  { name: 'Years', url: urls.years() },
];

/** What the reader keeps. */
export const readingList: Section = { name: 'Reading list', url: urls.readingList() };

const about: Section = { name: 'About', url: urls.about() };

/** What the menu of the header offers. */
export const menuSections: readonly Section[] = [...indexSections, about];

/** Ways to follow, keep and check the list, in the order of the footer. */
export const serviceSections: readonly Section[] = [
  { name: 'Feeds', url: urls.feeds() },
  { name: 'For programs', url: urls.programs() },
  { name: 'Offline', url: urls.offline() },
  { name: 'Sources', url: urls.sources() },
  { name: 'Design', url: urls.design() },
  about,
];
