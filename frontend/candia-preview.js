/**
 * A picture that grows sharper: each new address is loaded and decoded out of sight, then laid over the old picture.
 *
 * Attributes: src, fallback (shown if src can't be had and nothing shows yet), alt, state (waiting: pale; failed: greyed). The box takes its shape from the CSS property --ratio.
 */
class CandiaPreview extends HTMLElement {
  static observedAttributes = ['src', 'alt'];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>
        :host { display: block; position: relative; overflow: hidden; background: var(--wall-2);
          aspect-ratio: var(--ratio, 1.5); }
        img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
        :host([state=waiting]) img { filter: saturate(.5) opacity(.75); }
        :host([state=failed]) img { filter: grayscale(.5); }
        @media (prefers-reduced-motion: no-preference) {
          img { animation: appear .6s ease-out; }
          @keyframes appear { from { opacity: 0; } }
        }
      </style>`;
  }

  attributeChangedCallback(name, old, value) {
    if (name === 'alt') {
      for (const image of this.#images()) image.alt = value;
    } else if (value && value !== old) {
      this.#show(value);
    }
  }

  #images() { return [...this.shadowRoot.querySelectorAll('img')]; }

  async #show(address) {
    const image = new Image();
    image.src = address;
    try {
      await image.decode();
    } catch {
      const fallback = this.getAttribute('fallback');
      if (this.#images().length === 0 && fallback && fallback !== address) this.setAttribute('src', fallback);
      return; // the last one stays
    }
    if (this.getAttribute('src') !== address) return;
    image.alt = this.getAttribute('alt') ?? '';
    const covered = this.#images();
    covered.forEach(one => { one.alt = ''; });
    this.shadowRoot.append(image);
    setTimeout(() => covered.forEach(one => one.remove()), 700);
  }
}
customElements.define('candia-preview', CandiaPreview);
