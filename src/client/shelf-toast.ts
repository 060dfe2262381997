import styles from '../styles/shelf-toast.css?url&no-inline';
import { loadStyles } from './load-styles.ts';

/** What follows a message: a link, or something to do. */
export type ToastAction = { text: string } & ({ url: string } | { act: () => void });

let styled: Promise<unknown> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Long enough to read two lines and to reach the button. */
const shownMs = 10_000;

/** Says what happened at the foot of the page; goes by itself unless it is being used. */
export async function showToast(text: string, ...actions: ToastAction[]): Promise<void> {
  const status = document.querySelector<HTMLElement>('shelf-keeper')!;
  await (styled ??= loadStyles(styles));
  const toast = document.createElement('div');
  toast.className = 'toast';
  const words = document.createElement('p');
  words.textContent = text;
  toast.append(words, ...actions.map((action) => makeAction(action, () => toast.remove())));
  status.replaceChildren(toast);
  clearTimeout(timer);
  const leave = () => {
    timer = setTimeout(() => {
      if (toast.matches(':hover, :focus-within')) leave();
      else toast.remove();
    }, shownMs);
  };
  leave();
}

function makeAction(action: ToastAction, close: () => void): HTMLElement {
  if ('url' in action) {
    const link = document.createElement('a');
    link.href = action.url;
    link.textContent = action.text;
    return link;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action.text;
  button.addEventListener('click', () => {
    close();
    action.act();
  });
  return button;
}
