/** Makes its button copy the whole address of the link that stands before it, and says so. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!link || !button || !status) return;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        status.textContent = 'Copied';
      } catch {
        // Browsers give the clipboard only to secure pages, and may ask their user.
        status.textContent = 'Not allowed; copy the link itself';
      }
    });
  }
}

customElements.define('copy-button', CopyButton);
