/**
 * The order of a wall that has the attribute "sortable": pictures are dragged with a mouse, or moved by Alt and an
 * arrow key. Fires "moved" (detail: id, place counted from 0); the server answers with the order.
 */
export class Order {
  #wall;
  #dragged = null;

  constructor(wall) {
    this.#wall = wall;
    wall.addEventListener('keydown', event => this.#key(event));
    wall.addEventListener('dragstart', event => {
      this.#dragged = event.target.closest?.('.tile');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', this.#dragged?.dataset.id ?? '');
    });
    wall.addEventListener('dragover', event => this.#over(event));
    wall.addEventListener('drop', event => this.#drop(event));
    wall.addEventListener('dragend', () => {
      this.#mark(null);
      this.#dragged = null;
    });
  }

  dress() {
    if (this.#wall.hasAttribute('sortable')) for (const tile of this.#wall.tiles) tile.draggable = true;
  }

  #key(event) {
    const step = event.altKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    const tile = event.target.closest('.tile');
    if (!step || !tile || !this.#wall.hasAttribute('sortable')) return;
    event.preventDefault();
    this.#move(tile, this.#wall.tiles.indexOf(tile) + step);
  }

  #over(event) {
    const tile = event.target.closest?.('.tile');
    if (!this.#dragged || !tile) return;
    event.preventDefault();
    this.#mark(tile, this.#isBehind(event, tile));
  }

  #drop(event) {
    const tile = event.target.closest?.('.tile');
    if (!this.#dragged || !tile || tile === this.#dragged) return;
    event.preventDefault();
    const others = this.#wall.tiles.filter(each => each !== this.#dragged);
    this.#move(this.#dragged, others.indexOf(tile) + (this.#isBehind(event, tile) ? 1 : 0));
  }

  #move(tile, place) {
    if (place < 0 || place >= this.#wall.tiles.length) return;
    const others = this.#wall.tiles.filter(each => each !== tile);
    const focused = tile.contains(document.activeElement);
    this.#wall.insertBefore(tile, others[place] ?? null);
    if (focused) tile.querySelector('a').focus();
    this.#wall.dispatchEvent(new CustomEvent('moved', { detail: { id: tile.dataset.id, place } }));
  }

  #isBehind(event, tile) {
    const box = tile.getBoundingClientRect();
    return event.clientX > box.left + box.width / 2;
  }

  #mark(tile, behind) {
    for (const each of this.#wall.tiles) {
      each.classList.toggle('drop-before', each === tile && !behind);
      each.classList.toggle('drop-behind', each === tile && behind);
    }
  }
}
