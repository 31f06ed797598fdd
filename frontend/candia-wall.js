import { Choice } from './candia-choice.js';
import { Order } from './candia-order.js';

const OPENED = 'candia-wall-opened'; // the picture opened last, and how high in the window it hung
const NEAR = 1200; // pixels below the window in which the end is near
const PATIENCE = 10_000; // milliseconds after which more pictures are asked for again
const SETTLED = 600; // milliseconds after which a page no longer scrolls by itself

/**
 * Pictures in justified rows, each in its own shape, which is known before they load; nothing that hangs moves when
 * more come. Children have the CSS property --ratio (width / height) and are links or hold one; an h2 begins anew. The
 * host's --row is the height wished for and its gap is kept. Arrow keys walk along the wall; it is one tab stop.
 *
 * hang(tiles, more) adds pictures; "more" is fired when the visitor comes near the end, its detail.count is how many
 * pictures should hang then. takeDown(ids), favour(ids, on), name(names) and arrange(ids) change what hangs. Choosing
 * several: candia-choice.js; their order: candia-order.js.
 */
class CandiaWall extends HTMLElement {
  #width = 0;
  #done = 0; // children in rows that are full
  #follow = false; // whether there are more
  #more = false; // whether there are more that were not asked for
  #again = 0; // the timer of the next asking
  #stop = null;
  #resized = new ResizeObserver(([entry]) => {
    if (Math.abs(entry.contentRect.width - this.#width) >= 1) this.#hang();
  });
  #changed = new MutationObserver(changes => this.#hang(changes.every(atTheEnd) ? this.#done : 0));
  #near = new IntersectionObserver(([end]) => {
    if (end.isIntersecting && this.#more) this.#ask();
  }, { rootMargin: NEAR + 'px' });

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>:host { display: flex; flex-wrap: wrap; align-items: start; }
        ::slotted(*) { box-sizing: border-box; } ::slotted(h2) { flex: 0 0 100%; }
        #end { flex: 0 0 100%; height: 1px; }</style>
      <slot></slot><div id="end"></div>`;
    this.addEventListener('keydown', event => this.#walk(event));
    this.addEventListener('click', event => this.#opened(event.target.closest('.tile')));
    this.addEventListener('focusin', event => this.#stopAt(event.target.closest('a')));
    this.choice = new Choice(this);
    this.order = new Order(this);
  }

  connectedCallback() {
    this.#resized.observe(this);
    this.#changed.observe(this, { childList: true });
    this.#near.observe(this.shadowRoot.getElementById('end'));
    this.choice.connect();
    this.#hang();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#changed.disconnect();
    this.#near.disconnect();
    this.choice.disconnect();
    clearTimeout(this.#again);
  }

  get tiles() { return [...this.querySelectorAll(':scope > .tile')]; }

  tile(id) { return this.querySelector(`:scope > .tile[data-id="${id}"]`); }

  hang(tiles, more) {
    this.#follow = this.#more = more;
    this.append(...tiles.flatMap(each => each.month ? [heading(each), tile(each)] : [tile(each)]));
    this.choice.marks(tiles.filter(each => each.chosen).map(each => each.id));
    this.order.dress();
    this.#hang(this.#done);
    // what came may not have filled the window
    this.#near.disconnect();
    this.#near.observe(this.shadowRoot.getElementById('end'));
    this.#askLater();
  }

  takeDown(ids) {
    for (const id of ids) this.tile(id)?.remove();
  }

  favour(ids, on, label) {
    for (const id of ids) this.tile(id)?.classList.toggle('favourite', on);
    for (const id of ids) this.tile(id)?.querySelector('.heart').setAttribute('aria-label', on ? label : '');
  }

  /** Other words for months, and none for those that are empty. */
  name(names) {
    for (const { month, count } of names) {
      const named = this.querySelector(`:scope > h2[data-month="${month}"]`);
      if (count) named?.querySelector('.count').replaceChildren(count);
      else named?.remove();
    }
  }

  /**
   * Scrolls to a picture that was opened, as high in the window as it hung there; to one that was turned to, in the
   * middle. The page itself scrolls too while it is shown, which is put right until the visitor scrolls.
   */
  show(id) {
    const link = this.tile(id)?.querySelector('a');
    if (!link) return;
    const last = JSON.parse(sessionStorage.getItem(OPENED) ?? '{}');
    const top = last.id === id && last.top < innerHeight ? last.top : (innerHeight - link.offsetHeight) / 2;
    const go = () => scrollBy(0, link.getBoundingClientRect().top - top);
    const left = new AbortController();
    for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
      addEventListener(own, () => left.abort(), { signal: left.signal, passive: true });
    }
    addEventListener('scroll', go, { signal: left.signal, passive: true });
    setTimeout(() => left.abort(), SETTLED);
    link.focus({ preventScroll: true });
    go();
  }

  arrange(ids) { this.append(...ids.map(id => this.tile(id)).filter(Boolean)); }

  #opened(tile) {
    if (!tile) return;
    const { id } = tile.dataset;
    sessionStorage.setItem(OPENED, JSON.stringify({ id, top: tile.getBoundingClientRect().top }));
  }

  #ask(count = this.tiles.length + 1) {
    this.#more = false; // until they are here
    this.dispatchEvent(new CustomEvent('more', { detail: { count } }));
    this.#askLater();
  }

  /** The visitor may wait at the end for an answer that was lost. */
  #askLater() {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      const { top } = this.shadowRoot.getElementById('end').getBoundingClientRect();
      if (this.#follow && top < innerHeight + NEAR) this.#ask();
    }, PATIENCE);
  }

  /* --------------------------------------------------------------------------------- the rows */

  #hang(from = 0) {
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
      const fill = i === row.length - 1 && tall === height();
      const wide = Math.floor(ratio(child) * tall * 10) / 10;
      child.hidden = false;
      child.style.width = fill ? 'auto' : wide + 'px';
      child.style.flex = fill ? `1 1 ${wide}px` : 'none'; // the last one takes what rounding left
      child.style.height = Math.floor(tall) + 'px';
      child.style.minWidth = '44px';
      show(child.querySelector('img'), wide);
    });
    const end = () => { if (row.length) hang(Math.min(height(), wished)); }; // a last row may leave wall empty
    const all = [...this.children];
    this.#done = from;
    for (let i = from; i < all.length; i++) {
      if (all[i].localName === 'h2') {
        end();
        row = [];
        all[i].hidden = false;
        this.#done = i;
        continue;
      }
      const without = row.length ? height() : Infinity;
      row.push(all[i]);
      if (height() > wished) continue;
      // One too many is too low, one too few too high: what is nearer to the wish hangs.
      if (row.length > 1 && without / wished < wished / height()) {
        row.pop();
        hang(without);
        row = [all[i]];
        this.#done = i;
        if (height() > wished) continue;
      }
      hang(height());
      row = [];
      this.#done = i + 1;
    }
    // a row that others will join waits for them
    if (this.#more) for (const waiting of all.slice(this.#done)) waiting.hidden = true;
    else end();
    if (!this.#stop?.isConnected) this.#stopAt(this.querySelector('a'));
  }

  /* --------------------------------------------------------------------------------- the keys */

  #stopAt(link) {
    if (!link || link === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    else for (const other of this.querySelectorAll('a')) other.tabIndex = -1;
    this.#stop = link;
    link.tabIndex = 0;
  }

  #walk(event) {
    const all = [...this.querySelectorAll('a')].filter(link => link.offsetParent);
    const here = all.indexOf(event.target);
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowLeft: () => all[here - 1],
      ArrowRight: () => all[here + 1],
      ArrowUp: () => across(all, here, -1),
      ArrowDown: () => across(all, here, 1),
      Home: () => all[0],
      End: () => all.at(-1),
    }[event.key];
    if (!to) return;
    event.preventDefault();
    to()?.focus();
  }
}

function atTheEnd(change) { return !change.removedNodes.length && !change.nextSibling; }

/** The nearest picture in the next row up or down. */
function across(all, here, direction) {
  const from = all[here].getBoundingClientRect();
  const middle = box => box.left + box.width / 2;
  const boxes = all.map(link => ({ link, box: link.getBoundingClientRect() }))
      .filter(({ box }) => direction < 0 ? box.bottom <= from.top + 1 : box.top >= from.bottom - 1);
  const edge = direction < 0 ? Math.max(...boxes.map(b => b.box.top)) : Math.min(...boxes.map(b => b.box.top));
  return boxes.filter(b => Math.abs(b.box.top - edge) < 2)
      .sort((a, b) => Math.abs(middle(a.box) - middle(from)) - Math.abs(middle(b.box) - middle(from)))[0]?.link;
}

/** The browser picks the size for the width at which a picture hangs. */
function show(image, wide) {
  if (!image?.dataset.sizes) return;
  image.sizes = Math.ceil(wide) + 'px';
  if (!image.srcset) image.srcset = image.dataset.sizes;
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function heading({ month, monthName, count }) {
  const made = element('h2', 'month', element('span', '', monthName), element('span', 'count', count));
  made.dataset.month = month;
  return made;
}

function tile({ id, href, ratio, sizes, name, after, favourite, favouriteLabel }) {
  const image = element('img');
  Object.assign(image, { alt: '', loading: 'lazy', decoding: 'async', draggable: false });
  image.dataset.sizes = sizes;
  const heart = element('span', 'heart');
  heart.setAttribute('role', 'img');
  if (favourite) heart.setAttribute('aria-label', favouriteLabel);
  heart.innerHTML = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19.5 5 12.4a4.3 4.3 0 0 1 6.1-6.1l.9.9.9-.9a4.3 4.3 0 0 1 6.1 6.1Z"/></svg>';
  const caption = element('span', 'caption', element('span', 'name', name), ' ', element('span', '', after));
  const link = element('a', '', image, caption, heart);
  Object.assign(link, { href, tabIndex: -1, draggable: false });
  const mark = element('span', 'mark');
  mark.setAttribute('aria-hidden', 'true');
  mark.innerHTML = '<svg class="icon" viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>';
  const made = element('div', 'tile' + (favourite ? ' favourite' : ''), link, mark);
  made.dataset.id = id;
  made.style.setProperty('--ratio', ratio);
  return made;
}

customElements.define('candia-wall', CandiaWall);
