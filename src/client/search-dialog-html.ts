const hints = [
  ['"two words"', 'next to each other'],
  ['-word', 'leaves papers out'],
  ['author:name', 'also title, topic, tag, system, venue'],
  ['year:2022..2024', 'from one year to another'],
  ['has:code', 'whose code is public'],
]
  .map(([query, meaning]) => `<div><dt><code>${query}</code></dt><dd>${meaning}</dd></div>`)
  .join('');

/**
 * The search dialog before anything is typed.
 * @param searchUrl of the search page, from the site itself
 */
export const makeHtml = (searchUrl: string) => `
<dialog aria-label="Search">
  <div class="dialog-body">
    <form class="dialog-form" action="${searchUrl}">
      <input type="text" name="q" role="combobox"
        aria-label="Search papers, topics, tags, systems and authors" aria-autocomplete="list"
        aria-controls="search-options" aria-expanded="false" placeholder="Papers, topics, authors"
        enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false">
      <button type="button" class="dialog-close">Close</button>
      <p role="status"></p>
    </form>
    <div id="search-options" hidden></div>
    <div class="dialog-start">
      <button type="button" class="clear-recent" hidden>Clear recent searches</button>
      <dl>${hints}</dl>
      <p><a href="${searchUrl}">The search page, with filters and help</a></p>
    </div>
    <p class="dialog-keys">
      <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> go, <kbd>Ctrl</kbd> <kbd>Enter</kbd> new
      tab, <kbd>Esc</kbd> close
    </p>
  </div>
</dialog>`;
