/**
 * What opens on demand: on a phone a sheet from the bottom edge that takes the focus and closes by Escape or a touch
 * beside it; on a desktop a part of the page. Property open; fires "closed" when the user closes it.
 * Attribute: label.
 */
class CandiaSheet extends HTMLElement {
  static observedAttributes = ['label'];
  #wide = matchMedia('(min-width: 900px)');
  #open = false;
  #turned = () => { if (this.#open) this.#show(); };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>
        :host { display: block; }
        dialog { box-sizing: border-box; color: var(--ink); background: var(--paper); border: 0; }
        dialog:modal { position: fixed; inset: auto 0 0; width: 100%; max-width: 640px; max-height: 92dvh; margin: 0 auto;
          padding: 0 20px calc(16px + env(safe-area-inset-bottom)); border-radius: 8px 8px 0 0;
          box-shadow: var(--lift); overflow: auto; overscroll-behavior: contain; }
        dialog:modal::before { content: ""; display: block; width: 40px; height: 4px; margin: 10px auto 2px;
          border-radius: 2px; background: var(--line-2); }
        dialog::backdrop { background: var(--scrim, rgb(30 27 23 / .56)); }
        dialog[open]:not(:modal) { position: static; width: 100%; margin: 0; padding: 10px 24px 12px;
          border: 1px solid var(--line); border-radius: 3px; }
        dialog:focus-visible { outline: none; }
        @media (prefers-reduced-motion: no-preference) {
          dialog:modal { animation: rise .28s ease-out; }
          @keyframes rise { from { transform: translateY(40%); opacity: 0; } }
        }
      </style>
      <dialog><slot></slot></dialog>`;
    this.dialog = this.shadowRoot.querySelector('dialog');
    this.dialog.addEventListener('close', () => {
      if (!this.#open || this.dialog.open) return; // closed by us
      this.#open = false;
      this.dispatchEvent(new CustomEvent('closed'));
    });
    this.dialog.addEventListener('click', event => {
      if (event.target !== this.dialog || !this.dialog.matches(':modal')) return;
      if (event.clientY < this.dialog.getBoundingClientRect().top) this.dialog.close();
    });
  }

  connectedCallback() {
    this.#wide.addEventListener('change', this.#turned);
    if (this.#open) this.#show();
  }

  disconnectedCallback() { this.#wide.removeEventListener('change', this.#turned); }

  attributeChangedCallback(name, old, value) { this.dialog.setAttribute('aria-label', value); }

  get open() { return this.#open; }

  set open(value) {
    if (value === this.#open) return;
    this.#open = value;
    if (!value) this.dialog.close();
    else if (this.isConnected) this.#show();
  }

  #show() {
    this.dialog.close();
    if (this.#wide.matches) this.dialog.show();
    else this.dialog.showModal();
  }
}
customElements.define('candia-sheet', CandiaSheet);
