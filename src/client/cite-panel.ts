import { citationFormNames, citationForms, type CitationForm } from '../exports/citations/forms.ts';
import { joinReferences } from '../exports/citations/join-references.ts';
import {
  citationStyleNames,
  citationStyles,
  type CitationStyle,
} from '../exports/citations/styles.ts';
import { writeCitations } from '../exports/citations/write-citations.ts';
import { closeOnLeave } from './close-on-leave.ts';
import { loadCitation, loadCitations, type LoadedCitation } from './load-citations.ts';

type Choice = CitationStyle | CitationForm;

const names: Record<Choice, string> = { ...citationStyleNames, ...citationFormNames };
const memory = 'sheaf-cite';

/**
 * Puts references to choose and copy into a popover, and makes its downloads work without a connection.
 * @param host with `data-item` and `data-text`, the addresses of one paper's, or with `data-all`, those of
 *   all papers, and `data-places`, the places of some in it
 */
export async function fillPanel(host: HTMLElement): Promise<void> {
  const files = host.querySelector<HTMLElement>('.cite-files')!;
  const choice = makeChoice();
  closeOnLeave(host.querySelector<HTMLElement>('[popover]')!);
  const text = document.createElement('textarea');
  text.readOnly = true;
  text.placeholder = 'Loading …';
  text.setAttribute('aria-label', 'Reference');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  const status = document.createElement('span');
  status.role = 'status';
  const bar = document.createElement('div');
  bar.className = 'cite-bar';
  bar.append(choice, button, status);
  files.before(bar, text);
  // What it leads to is in the box.
  files.querySelector('.cite-text')?.remove();

  let citations: LoadedCitation[];
  try {
    citations = await load(host.dataset);
  } catch {
    text.placeholder = 'The references could not be loaded.';
    return;
  }
  const show = () => {
    text.value = write(citations, choice.value as Choice);
    text.classList.toggle('is-code', isForm(choice.value));
    status.textContent = '';
  };
  choice.addEventListener('change', () => {
    remember(choice.value);
    show();
  });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = 'Copied';
    } catch {
      // Browsers give the clipboard only to secure pages, and may ask their user.
      text.select();
      status.textContent = 'Selected; copy it with your keyboard';
    }
  });
  for (const link of files.querySelectorAll<HTMLAnchorElement>('a[download]')) {
    const form = link.download.split('.').at(-1) as CitationForm;
    link.href = URL.createObjectURL(new Blob([write(citations, form)]));
  }
  show();
  choice.focus();
}

async function load({ item, text, all, places = '' }: DOMStringMap): Promise<LoadedCitation[]> {
  if (!all) return loadCitation(item!, text!);
  const citations = await loadCitations(all);
  return places.split(' ').map((place) => citations[Number(place)]!);
}

function write(citations: readonly LoadedCitation[], choice: Choice): string {
  if (isForm(choice))
    return writeCitations(
      citations.map(({ item }) => item),
      choice,
    );
  const index = citationStyles.indexOf(choice);
  return joinReferences(
    citations.map(({ references }) => references[index]!),
    choice,
  );
}

const isForm = (choice: string): choice is CitationForm =>
  (citationForms as readonly string[]).includes(choice);

function makeChoice(): HTMLSelectElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', 'Style');
  for (const choice of [...citationStyles, ...citationForms])
    select.add(new Option(names[choice], choice));
  select.value = recall() ?? 'apa';
  return select;
}

/** The last choice; where storage is blocked, or held something else, none. */
function recall(): string | undefined {
  try {
    const choice = localStorage.getItem(memory);
    return choice && choice in names ? choice : undefined;
  } catch {
    return undefined;
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(memory, choice);
  } catch {
    // It holds for this page.
  }
}
