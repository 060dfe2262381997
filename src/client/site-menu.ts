/** Closes the menu of the header on Escape, and when something else is used. */
class SiteMenu extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details')!;
    const closeFor = ({ target }: Event) => {
      if (!this.contains(target as Node)) details.open = false;
    };
    document.addEventListener('click', closeFor);
    document.addEventListener('focusin', closeFor);
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')!.focus();
    });
  }
}

customElements.define('site-menu', SiteMenu);
