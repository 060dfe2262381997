import styles from '../styles/marked-words.css?url&no-inline';
import { makeExcerpt } from '../search/excerpt.ts';
import { readMarks, unmarkedUrl } from '../search/marked-url.ts';
import { loadStyles } from './load-styles.ts';
import { readPageText, toRanges, type PageText } from './page-text.ts';

/**
 * Marks the words of a search in the parts of the page that the selector `data-in` names, says which,
 * and takes the marks off again.
 */
class MarkedWords extends HTMLElement {
  connectedCallback() {
    const parts = document.querySelectorAll<HTMLElement>(this.dataset.in!);
    const texts = [...parts].map(readPageText);
    const marks = readMarks(location.search).filter((mark) =>
      texts.some((text) => findWords(text, [mark]).length > 0),
    );
    if (marks.length > 0) void loadStyles(styles).then(() => this.#mark(texts, marks));
  }

  #mark(texts: readonly PageText[], marks: readonly string[]) {
    const unmark = markRanges(texts.flatMap((text) => findWords(text, marks)));
    const status = this.querySelector('[role="status"]')!;
    const button = this.querySelector('button')!;
    status.textContent = `Marked: ${marks.join(', ')}`;
    button.hidden = false;
    button.addEventListener('click', () => {
      unmark();
      history.replaceState(history.state, '', unmarkedUrl(location.href));
      status.textContent = 'Marks cleared';
      document.querySelector('main')!.focus({ preventScroll: true });
      button.hidden = true;
    });
  }
}

function findWords(page: PageText, words: readonly string[]): Range[] {
  let at = 0;
  return makeExcerpt(page.text, words, true).flatMap(({ text, isMatch }) => {
    const start = at;
    at += text.length;
    return isMatch ? toRanges(page, start, at) : [];
  });
}

/** @returns takes the marks off */
function markRanges(ranges: readonly Range[]): () => void {
  // The page stays as it is where the browser can mark without elements.
  if ('highlights' in CSS) {
    CSS.highlights.set('marked-words', new Highlight(...ranges));
    return () => CSS.highlights.delete('marked-words');
  }
  const marks = ranges.toReversed().map((range) => {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
  };
}

customElements.define('marked-words', MarkedWords);
