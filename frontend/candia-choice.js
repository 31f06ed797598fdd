const LONG_PRESS = 500;

/** What has the keys while it is open. */
const IN_FRONT = ['dialog', 'confirm-dialog', 'select', 'combo-box', 'context-menu', 'menu-bar', 'popover']
    .map(name => `vaadin-${name}[opened]`).join(', ');

/** What takes text and knows these keys itself. */
const TEXT = 'input, textarea, select, [contenteditable=""], [contenteditable=true]';

/** The letter on a Latin and on a Greek keyboard. */
const ALL = new Set(['a', 'α']);

/**
 * Choosing several of a wall's pictures: by the mark in a picture's corner, the space bar or a long press; then each
 * click, with Shift for all between. While the wall has the attribute "choosing", its links are checkboxes.
 * Then Ctrl+A or Cmd+A anywhere on the page chooses all and Escape ends it, which is told to screen readers in the words
 * of the wall's attributes "choosing-begins" and "choosing-ends".
 * Fires "choice" (detail: ids, on), "choice-all" and "choice-left".
 */
export class Choice {
  #wall;
  #last = null;
  #press = 0;
  #pressed = false;
  #was = false;
  #said = document.createElement('p');
  #pageKey = event => this.#keyOfPage(event);

  constructor(wall) {
    this.#wall = wall;
    this.#said.role = 'status';
    this.#said.style = 'position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%)';
    wall.shadowRoot.append(this.#said);
    wall.addEventListener('click', event => this.#click(event), true);
    wall.addEventListener('keydown', event => this.#key(event), true);
    wall.addEventListener('pointerdown', event => this.#down(event));
    for (const end of ['pointerup', 'pointercancel', 'pointermove']) {
      wall.addEventListener(end, event => this.#end(event));
    }
    wall.addEventListener('contextmenu', event => { if (this.#pressed) event.preventDefault(); });
    new MutationObserver(() => this.#changed()).observe(wall, { attributeFilter: ['choosing'] });
  }

  connect() { document.addEventListener('keydown', this.#pageKey, true); }

  disconnect() { document.removeEventListener('keydown', this.#pageKey, true); }

  get #on() { return this.#wall.hasAttribute('choosing'); }

  /** Shows pictures as chosen, which the server knows. */
  marks(ids, on = true) {
    for (const id of ids) this.#wall.tile(id)?.classList.toggle('chosen', on);
    this.#dress();
  }

  #changed() {
    this.#dress();
    if (this.#on === this.#was) return;
    this.#was = this.#on;
    this.#said.textContent = this.#wall.getAttribute(this.#on ? 'choosing-begins' : 'choosing-ends');
  }

  #dress() {
    for (const tile of this.#wall.tiles) {
      const link = tile.querySelector('a');
      if (this.#on) {
        link.setAttribute('role', 'checkbox');
        link.setAttribute('aria-checked', tile.classList.contains('chosen'));
      } else if (link.hasAttribute('role')) {
        tile.classList.remove('chosen');
        link.removeAttribute('role');
        link.removeAttribute('aria-checked');
      }
    }
  }

  #toggle(tile, range) {
    const tiles = this.#wall.tiles;
    const from = range && this.#last ? tiles.indexOf(this.#last) : -1;
    const to = tiles.indexOf(tile);
    const on = from < 0 ? !tile.classList.contains('chosen') : true;
    const changed = from < 0 ? [tile] : tiles.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#last = tile;
    this.#wall.toggleAttribute('choosing', true);
    const ids = changed.map(each => each.dataset.id);
    this.marks(ids, on);
    this.#wall.dispatchEvent(new CustomEvent('choice', { detail: { ids, on } }));
  }

  #click(event) {
    const tile = event.target.closest('.tile');
    if (!tile || !(this.#on || this.#pressed || event.target.closest('.mark'))) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#pressed) this.#toggle(tile, event.shiftKey);
    this.#pressed = false;
  }

  #key(event) {
    const tile = event.target.closest('.tile');
    if (!tile) return;
    if (event.key !== ' ' && !(this.#on && event.key === 'Enter')) return;
    this.#toggle(tile, event.shiftKey);
    event.preventDefault();
    event.stopPropagation();
  }

  #keyOfPage(event) {
    if (!this.#on || event.isComposing || event.altKey || document.querySelector(IN_FRONT)) return;
    if (event.composedPath()[0].closest?.(TEXT)) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.shiftKey && ALL.has(event.key.toLowerCase())) {
      this.#wall.dispatchEvent(new CustomEvent('choice-all'));
    } else if (!control && event.key === 'Escape') {
      const inBar = document.activeElement?.closest('.choice');
      this.#wall.dispatchEvent(new CustomEvent('choice-left'));
      if (inBar) this.#wall.querySelector('a[tabindex="0"]')?.focus({ preventScroll: true }); // the bar goes
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #down(event) {
    const tile = event.target.closest('.tile');
    this.#pressed = false;
    if (!tile || event.pointerType === 'mouse' || this.#on) return;
    this.#press = setTimeout(() => {
      this.#pressed = true;
      this.#toggle(tile, false);
    }, LONG_PRESS);
  }

  #end(event) {
    if (event.type === 'pointermove' && Math.abs(event.movementX) + Math.abs(event.movementY) < 4) return;
    clearTimeout(this.#press);
  }
}
