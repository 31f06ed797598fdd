const LONG_PRESS = 500;

/**
 * Choosing several of a wall's pictures: by the mark in a picture's corner, the space bar or a long press; then each
 * click, with Shift for all between. While the wall has the attribute "choosing", its links are checkboxes.
 * Fires "choice" (detail: ids, on), "choice-all" and "choice-left".
 */
export class Choice {
  #wall;
  #last = null;
  #press = 0;
  #pressed = false;

  constructor(wall) {
    this.#wall = wall;
    wall.addEventListener('click', event => this.#click(event), true);
    wall.addEventListener('keydown', event => this.#key(event), true);
    wall.addEventListener('pointerdown', event => this.#down(event));
    for (const end of ['pointerup', 'pointercancel', 'pointermove']) {
      wall.addEventListener(end, event => this.#end(event));
    }
    wall.addEventListener('contextmenu', event => { if (this.#pressed) event.preventDefault(); });
    new MutationObserver(() => this.#dress()).observe(wall, { attributeFilter: ['choosing'] });
  }

  get #on() { return this.#wall.hasAttribute('choosing'); }

  /** Shows pictures as chosen, which the server knows. */
  marks(ids, on = true) {
    for (const id of ids) this.#wall.tile(id)?.classList.toggle('chosen', on);
    this.#dress();
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
    const all = this.#on && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
    if (event.key === ' ' || (this.#on && event.key === 'Enter')) this.#toggle(tile, event.shiftKey);
    else if (all) this.#wall.dispatchEvent(new CustomEvent('choice-all'));
    else if (this.#on && event.key === 'Escape') this.#wall.dispatchEvent(new CustomEvent('choice-left'));
    else return;
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
