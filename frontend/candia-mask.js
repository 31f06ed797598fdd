import { all, centre, cover, Drawing, half, stroke, veil } from './candia-drawing.js';

const LONG_SIDE = 320; // of the drawing; its edges are soft, so that more would not be seen
const KEPT = ''; // the layer of what stays as it is; each other one is called as a style

/**
 * A photo to paint on with a finger or a mouse: what is veiled stays as it is, and where several styles are mixed each
 * can have places of its own, which show its picture. Buttons do it for whole parts, so that no pointer is needed.
 *
 * Attributes: words for label, brush, here, not-here, mixed, size, undo, clear, parts, upper, lower, left, right,
 * centre, all. show(photo, ratio, layers) begins anew; a layer has a name, a title, a picture and a drawing, which is
 * the address of a PNG, light where it holds, or ''. Fires "drawn" with such addresses of all layers by their names.
 */
class CandiaMask extends HTMLElement {
  #drawing = new Drawing();
  #pictures = new Map(); // of styles, by name
  #scratch = document.createElement('canvas');
  #offered; // names of the styles with a brush
  #brush = KEPT; // the name of a layer, or null for what clears all
  #radius = 24;
  #at = null; // the pointer, in the drawing's pixels
  #painting = false;
  #resized = new ResizeObserver(() => this.#draw());

  connectedCallback() {
    if (!this.firstChild) this.#build();
    this.#resized.observe(this.canvas);
  }

  disconnectedCallback() { this.#resized.disconnect(); }

  show(photo, ratio, layers) {
    this.photo.src = photo;
    this.easel.style.setProperty('--ratio', ratio);
    const width = Math.max(16, Math.round(LONG_SIDE * Math.min(1, ratio)));
    const height = Math.max(16, Math.round(LONG_SIDE / Math.max(1, ratio)));
    this.#drawing.begin(width, height, layers).then(() => this.#draw());
    this.#offer(layers.filter(({ name }) => name !== KEPT));
    this.#draw();
  }

  /* ------------------------------------------------------------------------ painting */

  #change(shape, layer = this.#brush) {
    this.#drawing.remember();
    this.#drawing.paint(layer, shape);
    this.#draw();
    this.#tell();
  }

  #undo() {
    if (!this.#drawing.canUndo) return;
    this.#drawing.undo();
    this.#draw();
    this.#tell();
  }

  #stroke(from, to) { this.#drawing.paint(this.#brush, stroke(from, to, this.#radius)); }

  #tell() { this.dispatchEvent(new CustomEvent('drawn', { detail: this.#drawing.addresses() })); }

  /* ------------------------------------------------------------------ what is to be seen */

  #draw() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.undo.setAttribute('aria-disabled', !this.#drawing.canUndo); // and keeps the focus
    if (!width || !this.#drawing.width) return; // folded
    const pen = this.#pen(this.canvas, width, height);
    for (const [name, picture] of this.#pictures) {
      pen.drawImage(this.#layer(name, width, height, inside => cover(inside, picture, width, height)), 0, 0, width, height);
    }
    pen.drawImage(this.#layer(KEPT, width, height, inside => veil(inside, width, height)), 0, 0, width, height);
    if (this.#at) this.#drawBrush(pen, width / this.#drawing.width);
  }

  /** What fills the layer where it holds. */
  #layer(name, width, height, fill) {
    const pen = this.#pen(this.#scratch, width, height);
    pen.drawImage(this.#drawing.canvas(name), 0, 0, width, height);
    pen.globalCompositeOperation = 'source-in';
    fill(pen);
    return this.#scratch;
  }

  #pen(canvas, width, height) {
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    const pen = canvas.getContext('2d');
    pen.scale(devicePixelRatio, devicePixelRatio);
    return pen;
  }

  #drawBrush(pen, scale) {
    pen.beginPath();
    pen.arc(this.#at.x * scale, this.#at.y * scale, this.#radius * scale * 0.85, 0, 2 * Math.PI);
    for (const [width, colour] of [[3.5, '#fff'], [1.5, '#1f4e8c']]) {
      pen.lineWidth = width;
      pen.strokeStyle = colour;
      pen.stroke();
    }
  }

  /* ------------------------------------------------------------------------- the tools */

  #build() {
    this.easel = this.#add(this, 'div', 'easel');
    this.photo = this.#add(this.easel, 'img');
    this.photo.alt = '';
    this.canvas = this.#add(this.easel, 'canvas');
    this.canvas.setAttribute('role', 'img');
    this.canvas.setAttribute('aria-label', this.getAttribute('label'));
    this.brushes = this.#group('brush', 'brushes');
    const row = this.#add(this, 'div', 'row');
    this.#size(row);
    this.undo = this.#button(row, 'undo', 'button text compact', () => this.#undo());
    this.#button(row, 'clear', 'button text compact', () => this.#change(all, null));
    const parts = this.#group('parts', 'parts');
    this.#add(parts, 'span', 'small').textContent = this.getAttribute('parts');
    const part = (word, shape) => this.#button(parts, word, 'button compact', () => this.#change(shape));
    part('upper', half(0, 1));
    part('lower', half(0, -1));
    part('left', half(1, 0));
    part('right', half(-1, 0));
    part('centre', centre);
    part('all', all);
    this.addEventListener('keydown', event => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#undo();
    });
    this.#listenToPointer();
    this.#offer([]);
  }

  /** A brush for each style too; the first one is taken up. */
  #offer(styles) {
    const names = String(styles.map(({ name }) => name));
    if (this.#offered === names) return;
    this.#offered = names;
    this.brushes.replaceChildren();
    this.#pictures.clear();
    const plain = this.#add(this.brushes, 'div', 'segments');
    this.#hold(KEPT, this.#button(plain, 'not-here'));
    this.#hold(null, this.#button(plain, styles.length ? 'mixed' : 'here'));
    for (const { name, title, picture } of styles) {
      const button = this.#add(this.brushes, 'button', 'of-style');
      button.type = 'button';
      const image = this.#add(button, 'img');
      image.alt = '';
      image.addEventListener('load', () => this.#draw());
      image.src = picture;
      this.#add(button, 'span').textContent = title;
      this.#pictures.set(name, image);
      this.#hold(name, button);
    }
    this.#take(styles.length ? styles[0].name : KEPT);
  }

  #hold(brush, button) {
    button.brush = brush;
    button.addEventListener('click', () => this.#take(brush));
  }

  #take(brush) {
    this.#brush = brush;
    for (const button of this.brushes.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', button.brush === brush);
    }
  }

  #size(row) {
    const label = this.#add(row, 'label');
    label.textContent = this.getAttribute('size');
    const slider = this.#add(label, 'input', 'stops');
    Object.assign(slider, { type: 'range', min: 6, max: 60, step: 6, value: this.#radius });
    const size = () => {
      this.#radius = Number(slider.value);
      slider.style.setProperty('--value', (this.#radius - 6) / 54 * 100 + '%');
    };
    slider.addEventListener('input', size);
    size();
  }

  #add(parent, tag, classes = '') {
    const element = document.createElement(tag);
    element.className = classes;
    parent.append(element);
    return element;
  }

  #group(word, classes) {
    const group = this.#add(this, 'div', classes);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.getAttribute(word));
    return group;
  }

  #button(parent, word, classes, pressed = () => {}) {
    const button = this.#add(parent, 'button', classes);
    button.type = 'button';
    button.textContent = this.getAttribute(word);
    button.addEventListener('click', pressed);
    return button;
  }

  #listenToPointer() {
    const place = event => {
      const box = this.canvas.getBoundingClientRect();
      const scale = this.#drawing.width / box.width;
      return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    };
    this.canvas.addEventListener('pointerdown', event => {
      if (event.button !== 0 || this.#painting) return;
      this.canvas.setPointerCapture(event.pointerId);
      this.#painting = true;
      this.#drawing.remember();
      this.#at = place(event);
      this.#stroke(this.#at, this.#at);
      this.#draw();
    });
    this.canvas.addEventListener('pointermove', event => {
      const to = place(event);
      if (this.#painting && event.isPrimary) this.#stroke(this.#at ?? to, to);
      this.#at = to;
      this.#draw();
    });
    const end = event => {
      if (event.pointerType !== 'mouse') this.#at = null;
      if (this.#painting) this.#tell();
      this.#painting = false;
      this.#draw();
    };
    this.canvas.addEventListener('pointerup', end);
    this.canvas.addEventListener('pointercancel', end);
    this.canvas.addEventListener('pointerleave', () => {
      this.#at = null;
      this.#draw();
    });
  }
}

customElements.define('candia-mask', CandiaMask);
