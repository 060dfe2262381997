/** A button that goes from the system's theme to the other one and back. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
    const show = () => button?.setAttribute('aria-pressed', String(isDark()));

    button?.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      const isSystems = (theme === 'dark') === dark.matches;
      if (isSystems) delete root.dataset.theme;
      else root.dataset.theme = theme;
      try {
        if (isSystems) localStorage.removeItem('sheaf-theme');
        else localStorage.setItem('sheaf-theme', theme);
      } catch {
        // Storage is blocked: the choice lasts for this page.
      }
      show();
    });
    dark.addEventListener('change', show);
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
