/**
 * Photo and painting under one movable line.
 *
 * Attributes: photo, painting (addresses), photo-label, painting-label, label (of the slider), alt (of the painting).
 * The share of the photo, 0 to 100, is the property and attribute x. The box takes its shape from the CSS property
 * --ratio. A source or img inside lends the painting its srcset and sizes, and an img.photo the photo. Without a photo,
 * or when it does not load, the painting shows alone. With the attribute swipes a finger moves the line only from
 * nearby; elsewhere it is left to others.
 */
class CandiaCompare extends HTMLElement {
  static observedAttributes = ['photo', 'painting', 'photo-label', 'painting-label', 'label', 'alt', 'x'];
  #share = 50;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>
        :host { display: block; position: relative; overflow: hidden; background: var(--wall-2); cursor: ew-resize;
          aspect-ratio: var(--ratio, 1.5); touch-action: pan-y; user-select: none; -webkit-user-select: none; --x: 50%; }
        :host([alone]) { cursor: auto; }
        img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; pointer-events: none; }
        .photo { clip-path: inset(0 calc(100% - var(--x)) 0 0); }
        .cut { position: absolute; inset-block: 0; left: var(--x); width: 2px; margin-left: -1px; background: #fff;
          box-shadow: 0 0 6px rgb(0 0 0 / .45); }
        .knob { position: absolute; left: 50%; top: 50%; width: 44px; height: 44px; margin: -22px; border-radius: 50%;
          background: #fff; color: #1f4e8c; display: grid; place-items: center; box-shadow: 0 2px 8px rgb(0 0 0 / .4); }
        svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
          stroke-linejoin: round; }
        input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; pointer-events: none; }
        input:focus-visible ~ .cut .knob { outline: 3px solid var(--door); outline-offset: 3px; }
        button { position: absolute; bottom: 0; min-width: 44px; min-height: 52px; padding: 12px; border: 0; margin: 0;
          background: none; font: inherit; cursor: pointer; display: flex; align-items: end; }
        button span { padding: 4px 9px; background: rgb(22 19 15 / .74); color: #fff; font-size: 13px;
          line-height: 1.5; font-weight: 520; border-radius: 2px; }
        button:focus-visible { outline: none; }
        button:focus-visible span { outline: 3px solid var(--door); outline-offset: 3px; }
        button:has(span:empty) { display: none; }
        .left { left: 0; } .right { right: 0; }
        :host([alone]) :is(.photo, .cut, input, button) { display: none; }
        @media (prefers-reduced-motion: no-preference) {
          :host([gliding]) .photo { transition: clip-path .28s ease-out; }
          :host([gliding]) .cut { transition: left .28s ease-out; }
        }
      </style>
      <img class="painting" alt=""><img class="photo" alt="">
      <input type="range" min="0" max="100" step="5" value="50">
      <span class="cut"><span class="knob"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 8l-4 4 4 4M15 8l4 4-4 4"/></svg></span></span>
      <button type="button" class="left"><span></span></button>
      <button type="button" class="right"><span></span></button>`;
    const find = selector => this.shadowRoot.querySelector(selector);
    this.painting = find('.painting');
    this.photo = find('.photo');
    this.slider = find('input');
    this.tags = [find('.left'), find('.right')];
    this.slider.addEventListener('input', () => this.#glide(Number(this.slider.value)));
    this.tags[0].addEventListener('click', () => this.#glide(100));
    this.tags[1].addEventListener('click', () => this.#glide(0));
    this.photo.addEventListener('error', () => this.setAttribute('alone', ''));
    this.photo.addEventListener('load', () => this.removeAttribute('alone'));
    this.#listenToPointer();
  }

  connectedCallback() {
    const { srcset, sizes } = this.querySelector('source, img') ?? {};
    if (srcset) Object.assign(this.painting, { sizes, srcset });
    const photo = this.querySelector('img.photo');
    if (photo) Object.assign(this.photo, { sizes: photo.sizes, srcset: photo.srcset });
    this.toggleAttribute('alone', !this.getAttribute('photo'));
    this.x = this.#share;
  }

  attributeChangedCallback(name, old, value) {
    switch (name) {
      case 'photo': if (value) this.photo.src = value; break;
      case 'painting': this.painting.src = value; break;
      case 'photo-label': this.photo.alt = this.tags[0].firstChild.textContent = value; break;
      case 'painting-label': this.tags[1].firstChild.textContent = value; break;
      case 'label': this.slider.setAttribute('aria-label', value); break;
      case 'alt': this.painting.alt = value; break;
      case 'x': this.x = Number(value); break;
    }
  }

  get x() { return this.#share; }

  set x(value) {
    this.#share = Math.min(100, Math.max(0, value));
    this.style.setProperty('--x', this.#share + '%');
    this.slider.value = this.#share;
    this.slider.setAttribute('aria-valuetext', Math.round(this.#share) + ' %');
  }

  #isNear(event) {
    const box = this.getBoundingClientRect();
    return Math.abs(event.clientX - box.left - box.width * this.#share / 100) < 60;
  }

  #glide(value) {
    this.setAttribute('gliding', '');
    this.x = value;
  }

  /** A mouse moves the line at once; a finger only when it moves sideways or taps, so that the page still scrolls. */
  #listenToPointer() {
    let start = null;
    const follow = event => {
      const box = this.getBoundingClientRect();
      this.x = (event.clientX - box.left) / box.width * 100;
    };
    this.addEventListener('pointerdown', event => {
      if (event.button !== 0 || this.hasAttribute('alone') || event.composedPath().some(e => this.tags.includes(e))) return;
      if (event.pointerType !== 'mouse' && this.hasAttribute('swipes') && !this.#isNear(event)) return;
      start = event.clientX;
      this.removeAttribute('gliding');
      this.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') follow(event);
    });
    this.addEventListener('pointermove', event => {
      if (start !== null && (event.pointerType === 'mouse' || Math.abs(event.clientX - start) > 3)) follow(event);
    });
    this.addEventListener('pointerup', event => {
      if (start === null) return;
      follow(event);
      start = null;
      this.slider.focus({ preventScroll: true, focusVisible: false });
    });
    this.addEventListener('pointercancel', () => { start = null; });
  }
}
customElements.define('candia-compare', CandiaCompare);
