// The least that a page with MiniSearch needs; it says what it does as Sheaf's search page does.
const shownRows = 30;
const main = document.querySelector('main');
const box = document.querySelector('input');
const list = document.querySelector('ol');

let loaded;
const load = () =>
  (loaded ??= Promise.all([import('./minisearch.js'), fetch('index.json')]).then(
    async ([{ default: MiniSearch }, response]) =>
      MiniSearch.loadJSON(await response.text(), {
        fields: ['title', 'abstract', 'authors'],
        storeFields: ['title'],
      }),
  ));

box.addEventListener('focus', load);
box.addEventListener('input', async () => {
  const query = box.value;
  main.dataset.searchState = query ? 'searching' : 'idle';
  if (!query) return list.replaceChildren();
  const found = (await load()).search(query, { prefix: true, fuzzy: 0.2 });
  if (query !== box.value) return;
  list.replaceChildren(...found.slice(0, shownRows).map(makeRow));
  main.dataset.searchState = 'done';
});

function makeRow({ id, title }) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/papers/${id}/`;
  link.textContent = title;
  row.append(link);
  row.dataset.paperId = id;
  return row;
}
