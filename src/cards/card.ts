/** What a social card shows. */
export interface Card {
  /** Above the title: the main topic of a paper; may be empty. */
  label: string;
  title: string;
  /** Below the title: authors, or what a topic is about; may be empty. */
  line: string;
  /** In the corner: where and when a paper appeared, or how many papers there are; may be empty. */
  note: string;
  /** `#rrggbb`, 3:1 at least on the ground. */
  colour: string;
  /** Path data of the topic's mark around 0,0; empty where there is none. */
  mark: string;
}

/** As other sites show cards: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 };

/** The site's light theme, which cards have whatever the reader's is. */
export const ink = { ground: '#fcfbf8', text: '#1f2327', soft: '#565c63', rule: '#e3ddd0' };
