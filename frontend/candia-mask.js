const LONG_SIDE = 320; // of the drawing; its edges are soft, so that more would not be seen
const UNDONE = 30; // strokes that can be taken back
const VEIL = 'rgb(253 251 246 / .74)';
const HATCH = 'rgb(31 78 140 / .6)';

/**
 * A photo to paint on with a finger or a mouse: what is veiled stays as it is. Buttons do it for whole parts, so that
 * no pointer is needed.
 *
 * Attributes: words for label, brush, here, not-here, size, undo, clear, parts, upper, lower, left, right, centre, all.
 * show(photo, ratio, drawing) begins anew. Fires "drawn" with the drawing as an address of a PNG, light where veiled.
 */
class CandiaMask extends HTMLElement {
  #mask = document.createElement('canvas'); // opaque where veiled
  #pen = this.#mask.getContext('2d', { willReadFrequently: true });
  #past = [];
  #veils = true;
  #radius = 24;
  #at = null; // the pointer, in the drawing's pixels
  #painting = false;
  #resized = new ResizeObserver(() => this.#draw());

  connectedCallback() {
    if (!this.firstChild) this.#build();
    this.#resized.observe(this.canvas);
  }

  disconnectedCallback() { this.#resized.disconnect(); }

  show(photo, ratio, drawing) {
    this.photo.src = photo;
    this.easel.style.setProperty('--ratio', ratio);
    this.#mask.width = Math.max(16, Math.round(LONG_SIDE * Math.min(1, ratio)));
    this.#mask.height = Math.max(16, Math.round(LONG_SIDE / Math.max(1, ratio)));
    this.#past = [];
    this.#draw();
    if (!drawing) return;
    const image = new Image();
    image.onload = () => {
      this.#load(image);
      this.#draw();
    };
    image.src = drawing;
  }

  /** Its light becomes the veil. */
  #load(image) {
    const { width, height } = this.#mask;
    this.#pen.drawImage(image, 0, 0, width, height);
    const pixels = this.#pen.getImageData(0, 0, width, height);
    for (let i = 0; i < pixels.data.length; i += 4) pixels.data[i + 3] = pixels.data[i + 1];
    this.#pen.putImageData(pixels, 0, 0);
  }

  /* ------------------------------------------------------------------------ painting */

  #change(paint) {
    this.#remember();
    paint();
    this.#draw();
    this.#tell();
  }

  #remember() {
    this.#past.push(this.#pen.getImageData(0, 0, this.#mask.width, this.#mask.height));
    if (this.#past.length > UNDONE) this.#past.shift();
  }

  #undo() {
    const before = this.#past.pop();
    if (!before) return;
    this.#pen.putImageData(before, 0, 0);
    this.#draw();
    this.#tell();
  }

  #fill(style) {
    this.#pen.globalCompositeOperation = this.#veils ? 'source-over' : 'destination-out';
    this.#pen.fillStyle = style;
    this.#pen.fillRect(0, 0, this.#mask.width, this.#mask.height);
    this.#pen.globalCompositeOperation = 'source-over';
  }

  /** A straight soft edge in the middle; the first named side is covered. */
  #half(x, y) {
    const { width, height } = this.#mask;
    const fade = this.#pen.createLinearGradient(x < 0 ? width : 0, y < 0 ? height : 0, x > 0 ? width : 0, y > 0 ? height : 0);
    fade.addColorStop(0.46, '#000');
    fade.addColorStop(0.54, 'rgb(0 0 0 / 0)');
    this.#fill(fade);
  }

  #centre() {
    const { width, height } = this.#mask;
    this.#pen.save();
    this.#pen.scale(width / 2, height / 2);
    const fade = this.#pen.createRadialGradient(1, 1, 0.5, 1, 1, 0.68);
    fade.addColorStop(0, '#000');
    fade.addColorStop(1, 'rgb(0 0 0 / 0)');
    this.#pen.globalCompositeOperation = this.#veils ? 'source-over' : 'destination-out';
    this.#pen.fillStyle = fade;
    this.#pen.fillRect(0, 0, 2, 2);
    this.#pen.restore();
  }

  #stroke(from, to) {
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.max(1, Math.ceil(far / (this.#radius / 4)));
    this.#pen.globalCompositeOperation = this.#veils ? 'source-over' : 'destination-out';
    for (let i = 1; i <= steps; i++) {
      const x = from.x + (to.x - from.x) * i / steps;
      const y = from.y + (to.y - from.y) * i / steps;
      const soft = this.#pen.createRadialGradient(x, y, this.#radius * 0.6, x, y, this.#radius);
      soft.addColorStop(0, '#000');
      soft.addColorStop(1, 'rgb(0 0 0 / 0)');
      this.#pen.fillStyle = soft;
      this.#pen.fillRect(x - this.#radius, y - this.#radius, 2 * this.#radius, 2 * this.#radius);
    }
    this.#pen.globalCompositeOperation = 'source-over';
  }

  #tell() {
    const { width, height } = this.#mask;
    const drawing = Object.assign(document.createElement('canvas'), { width, height });
    const pen = drawing.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.globalCompositeOperation = 'destination-in';
    pen.drawImage(this.#mask, 0, 0);
    pen.globalCompositeOperation = 'destination-over';
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, width, height);
    this.dispatchEvent(new CustomEvent('drawn', { detail: drawing.toDataURL('image/png') }));
  }

  /* ------------------------------------------------------------------ what is to be seen */

  #draw() {
    const { clientWidth, clientHeight } = this.canvas;
    this.undo.setAttribute('aria-disabled', this.#past.length === 0); // and keeps the focus
    if (!clientWidth) return; // folded
    this.canvas.width = clientWidth * devicePixelRatio;
    this.canvas.height = clientHeight * devicePixelRatio;
    const pen = this.canvas.getContext('2d');
    pen.scale(devicePixelRatio, devicePixelRatio);
    pen.drawImage(this.#mask, 0, 0, clientWidth, clientHeight);
    pen.globalCompositeOperation = 'source-in';
    pen.fillStyle = VEIL;
    pen.fillRect(0, 0, clientWidth, clientHeight);
    pen.globalCompositeOperation = 'source-atop';
    pen.strokeStyle = HATCH;
    for (let x = -clientHeight; x < clientWidth; x += 10) {
      pen.beginPath();
      pen.moveTo(x, clientHeight);
      pen.lineTo(x + clientHeight, 0);
      pen.stroke();
    }
    if (this.#at) this.#drawBrush(pen, clientWidth / this.#mask.width);
  }

  #drawBrush(pen, scale) {
    pen.globalCompositeOperation = 'source-over';
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
    const brushes = this.#group('brush', 'segments');
    const veil = this.#button(brushes, 'not-here', '', () => press(true));
    const open = this.#button(brushes, 'here', '', () => press(false));
    const press = veils => {
      this.#veils = veils;
      veil.setAttribute('aria-pressed', veils);
      open.setAttribute('aria-pressed', !veils);
    };
    press(true);
    const row = this.#add(this, 'div', 'row');
    this.#size(row);
    this.undo = this.#button(row, 'undo', 'button text compact', () => this.#undo());
    this.#button(row, 'clear', 'button text compact', () => this.#change(() => this.#wipe()));
    const parts = this.#group('parts', 'parts');
    this.#add(parts, 'span', 'small').textContent = this.getAttribute('parts');
    const part = (word, paint) => this.#button(parts, word, 'button compact', () => this.#change(paint));
    part('upper', () => this.#half(0, 1));
    part('lower', () => this.#half(0, -1));
    part('left', () => this.#half(1, 0));
    part('right', () => this.#half(-1, 0));
    part('centre', () => this.#centre());
    part('all', () => this.#fill('#000'));
    this.addEventListener('keydown', event => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#undo();
    });
    this.#listenToPointer();
  }

  #wipe() { this.#pen.clearRect(0, 0, this.#mask.width, this.#mask.height); }

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

  #button(parent, word, classes, pressed) {
    const button = this.#add(parent, 'button', classes);
    button.type = 'button';
    button.textContent = this.getAttribute(word);
    button.addEventListener('click', pressed);
    return button;
  }

  #listenToPointer() {
    const place = event => {
      const box = this.canvas.getBoundingClientRect();
      const scale = this.#mask.width / box.width;
      return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    };
    this.canvas.addEventListener('pointerdown', event => {
      if (event.button !== 0 || this.#painting) return;
      this.canvas.setPointerCapture(event.pointerId);
      this.#painting = true;
      this.#remember();
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
