const UNDONE = 30; // changes that can be taken back
const VEIL = 'rgb(253 251 246 / .74)';
const HATCH = 'rgb(31 78 140 / .6)';

/**
 * Layers of one size over a picture, opaque where they hold. Where one of them is painted the others give way, so that
 * together they are never more than opaque; where none is painted all give way.
 */
export class Drawing {
  #layers = new Map(); // by name
  #past = [];

  /**
   * Begins anew. layers: their names, and addresses of PNGs that are light where they hold, or ''.
   * Settles when all are there.
   */
  begin(width, height, layers) {
    this.width = width;
    this.height = height;
    this.#past = [];
    this.#layers = new Map(layers.map(({ name }) => [name, blank(width, height)]));
    return Promise.all(layers
      .filter(({ drawing }) => drawing)
      .map(({ name, drawing }) => load(this.#layers.get(name), drawing)));
  }

  get canUndo() { return this.#past.length > 0; }

  /** What is changed from here on is taken back by one undo. */
  remember() {
    this.#past.push([...this.#layers.values()].map(alpha));
    if (this.#past.length > UNDONE) this.#past.shift();
  }

  undo() {
    const before = this.#past.pop();
    if (before) [...this.#layers.values()].forEach((pen, i) => setAlpha(pen, before[i]));
  }

  /** shape(pen, width, height) fills with whatever is opaque; layer: a name, or null for none. */
  paint(layer, shape) {
    for (const [name, pen] of this.#layers) {
      pen.save();
      pen.globalCompositeOperation = name === layer ? 'source-over' : 'destination-out';
      shape(pen, this.width, this.height);
      pen.restore();
    }
  }

  canvas(layer) { return this.#layers.get(layer).canvas; }

  /** By name the address of a PNG, light where the layer holds. */
  addresses() {
    return Object.fromEntries([...this.#layers].map(([name, pen]) => [name, address(pen.canvas)]));
  }
}

function blank(width, height) {
  return Object.assign(document.createElement('canvas'), { width, height })
    .getContext('2d', { willReadFrequently: true });
}

async function load(pen, address) {
  const { width, height } = pen.canvas;
  const image = new Image();
  image.src = address;
  await image.decode();
  pen.drawImage(image, 0, 0, width, height);
  setAlpha(pen, every4th(pen.getImageData(0, 0, width, height).data, 1));
}

function every4th(data, from) {
  const picked = new Uint8ClampedArray(data.length / 4);
  for (let i = 0; i < picked.length; i++) picked[i] = data[4 * i + from];
  return picked;
}

function alpha(pen) {
  return every4th(pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data, 3);
}

function setAlpha(pen, alpha) {
  const pixels = new ImageData(pen.canvas.width, pen.canvas.height);
  for (let i = 0; i < alpha.length; i++) pixels.data[4 * i + 3] = alpha[i];
  pen.putImageData(pixels, 0, 0);
}

function address(layer) {
  const pen = blank(layer.width, layer.height);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, layer.width, layer.height);
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(layer, 0, 0);
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = '#000';
  pen.fillRect(0, 0, layer.width, layer.height);
  return pen.canvas.toDataURL('image/png');
}

/* ------------------------------------------------------------------------------------------------------------ shapes */

export function all(pen, width, height) { pen.fillRect(0, 0, width, height); }

/** The upper (0, 1), lower (0, -1), left (1, 0) or right (-1, 0) half, with a soft edge. */
export function half(x, y) {
  return (pen, width, height) => {
    const fade = pen.createLinearGradient(x < 0 ? width : 0, y < 0 ? height : 0, x > 0 ? width : 0, y > 0 ? height : 0);
    fill(pen, fade, 0.46, 0.54, 0, 0, width, height);
  };
}

/** An oval in the middle, with a soft edge. */
export function centre(pen, width, height) {
  pen.scale(width / 2, height / 2);
  fill(pen, pen.createRadialGradient(1, 1, 0.5, 1, 1, 0.68), 0, 1, 0, 0, 2, 2);
}

/** What a soft brush leaves on its way. */
export function stroke(from, to, radius) {
  return pen => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (radius / 4)));
    for (let i = 1; i <= steps; i++) {
      const x = from.x + (to.x - from.x) * i / steps;
      const y = from.y + (to.y - from.y) * i / steps;
      const soft = pen.createRadialGradient(x, y, radius * 0.6, x, y, radius);
      fill(pen, soft, 0, 1, x - radius, y - radius, 2 * radius, 2 * radius);
    }
  };
}

function fill(pen, fade, opaque, clear, ...box) {
  fade.addColorStop(opaque, '#000');
  fade.addColorStop(clear, 'rgb(0 0 0 / 0)');
  pen.fillStyle = fade;
  pen.fillRect(...box);
}

/* --------------------------------------------------------------------------------------- what is seen where they hold */

export function veil(pen, width, height) {
  pen.fillStyle = VEIL;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'source-atop';
  pen.strokeStyle = HATCH;
  for (let x = -height; x < width; x += 10) {
    pen.beginPath();
    pen.moveTo(x, height);
    pen.lineTo(x + height, 0);
    pen.stroke();
  }
}

/** A picture over all, a little transparent, so that the photo can be told below. */
export function cover(pen, picture, width, height) {
  if (!picture.naturalWidth) {
    pen.clearRect(0, 0, width, height); // it is on its way
    return;
  }
  const scale = Math.max(width / picture.naturalWidth, height / picture.naturalHeight);
  pen.globalAlpha = 0.82;
  pen.drawImage(picture, 0, 0, picture.naturalWidth * scale, picture.naturalHeight * scale);
}
