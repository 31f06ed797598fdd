/**
 * Pictures in justified rows, each in its own shape. Children are links with the CSS property --ratio (width / height);
 * the host's --row is the height wished for and its gap is kept. Arrow keys walk along the wall; it is one tab stop.
 */
class CandiaWall extends HTMLElement {
  #width = 0;
  #resized = new ResizeObserver(([entry]) => {
    if (Math.abs(entry.contentRect.width - this.#width) >= 1) this.#hang();
  });
  #changed = new MutationObserver(() => this.#hang());

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>:host { display: flex; flex-wrap: wrap; align-items: start; } ::slotted(*) { box-sizing: border-box; }</style>
      <slot></slot>`;
    this.addEventListener('keydown', event => this.#walk(event));
    this.addEventListener('focusin', event => this.#stopAt(event.target));
  }

  connectedCallback() {
    this.#resized.observe(this);
    this.#changed.observe(this, { childList: true });
    this.#hang();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#changed.disconnect();
  }

  #hang() {
    const style = getComputedStyle(this);
    const width = this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (width <= 0) return;
    this.#width = width;
    const gap = parseFloat(style.columnGap) || 0;
    const wished = parseFloat(style.getPropertyValue('--row')) || 200;
    const ratio = child => parseFloat(child.style.getPropertyValue('--ratio')) || 1;
    let row = [];
    const height = () => (width - gap * (row.length - 1)) / row.reduce((sum, child) => sum + ratio(child), 0);
    const hang = tall => row.forEach((child, i) => {
      const wide = Math.floor(ratio(child) * tall * 10) / 10;
      child.style.width = (i === row.length - 1 && tall === height() ? 'auto' : wide + 'px');
      child.style.flex = child.style.width === 'auto' ? '1 1 0' : 'none';
      child.style.height = Math.floor(tall) + 'px';
      child.style.minWidth = '44px';
    });
    for (const child of this.children) {
      const without = row.length ? height() : Infinity;
      row.push(child);
      if (height() > wished) continue;
      // One too many is too low, one too few too high: what is nearer to the wish hangs.
      if (row.length > 1 && without / wished < wished / height()) {
        row.pop();
        hang(without);
        row = [child];
        if (height() > wished) continue;
      }
      hang(height());
      row = [];
    }
    if (row.length) hang(Math.min(height(), wished * 1.15)); // the last row may leave wall empty
    const at = [...this.children].find(child => child.tabIndex === 0 && child.hasAttribute('tabindex'));
    this.#stopAt(at ?? this.firstElementChild);
  }

  #stopAt(target) {
    for (const child of this.children) child.tabIndex = child === target || child.contains(target) ? 0 : -1;
  }

  #walk(event) {
    const all = [...this.children];
    const here = all.findIndex(child => child.contains(event.target));
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowLeft: () => all[here - 1],
      ArrowRight: () => all[here + 1],
      ArrowUp: () => this.#across(all, here, -1),
      ArrowDown: () => this.#across(all, here, 1),
      Home: () => all[0],
      End: () => all.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    to()?.focus();
  }

  /** The nearest picture in the next row up or down. */
  #across(all, here, direction) {
    const from = all[here].getBoundingClientRect();
    const middle = from.left + from.width / 2;
    const boxes = all.map(child => ({ child, box: child.getBoundingClientRect() }))
        .filter(({ box }) => direction < 0 ? box.bottom <= from.top + 1 : box.top >= from.bottom - 1);
    const edge = direction < 0 ? Math.max(...boxes.map(b => b.box.top)) : Math.min(...boxes.map(b => b.box.top));
    return boxes.filter(b => Math.abs(b.box.top - edge) < 2)
        .sort((a, b) => Math.abs(a.box.left + a.box.width / 2 - middle) - Math.abs(b.box.left + b.box.width / 2 - middle))[0]?.child;
  }
}
customElements.define('candia-wall', CandiaWall);
