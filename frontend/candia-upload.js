/**
 * A place for a picture: drop, paste, pick or photograph it. The server draws what is inside:
 * [data-stage] shows the picture, [data-pick] and [data-camera] open the device's own choosers, [data-error] says what
 * went wrong. One's own copy shows at once, with a line below that fills as the bytes go.
 *
 * Attributes: target (address that takes the bytes), max (most bytes), accept, accept-desktop (more kinds where there
 * is a mouse: phones turn HEIC into JPEG only while they are not asked for HEIC), too-large and broken (sentences).
 * The server calls settle() when the picture is kept and refuse(sentence) when it is not.
 */
class CandiaUpload extends HTMLElement {
  #input = Object.assign(document.createElement('input'), { type: 'file', hidden: true, tabIndex: -1 });
  #local = null;
  #request = null;
  #paste = event => {
    if ([...document.querySelectorAll('candia-upload')].at(-1) !== this) return;
    this.#take(event.clipboardData?.files[0]);
  };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'), this.#input); // safe from the server
    this.#input.addEventListener('change', () => {
      this.#take(this.#input.files[0]);
      this.#input.value = '';
    });
    this.addEventListener('click', event => {
      const button = event.target.closest('[data-pick], [data-camera]');
      if (!button) return;
      const kinds = [this.getAttribute('accept')];
      if (matchMedia('(any-pointer: fine)').matches) kinds.push(this.getAttribute('accept-desktop'));
      this.#input.accept = kinds.filter(Boolean).join(',');
      this.#input.toggleAttribute('capture', button.hasAttribute('data-camera'));
      if (button.hasAttribute('data-camera')) this.#input.setAttribute('capture', 'environment');
      this.#input.click();
    });
    for (const name of ['dragenter', 'dragover']) {
      this.addEventListener(name, event => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        this.setAttribute('over', '');
      });
    }
    this.addEventListener('dragleave', event => {
      if (!this.contains(event.relatedTarget)) this.removeAttribute('over');
    });
    this.addEventListener('drop', event => {
      event.preventDefault();
      this.removeAttribute('over');
      this.#take(event.dataTransfer.files[0]);
    });
  }

  connectedCallback() {
    document.addEventListener('paste', this.#paste);
  }

  disconnectedCallback() {
    document.removeEventListener('paste', this.#paste);
    this.#forget();
  }

  /** The picture is kept: one's own copy stays below it until it has come back. */
  settle() {
    this.removeAttribute('uploading');
    const stage = this.querySelector('[data-stage]');
    const kept = stage?.querySelector('img:not([data-local])');
    if (!kept) return; // one's own copy is all there is to see
    const copy = this.#local;
    this.#local = null;
    this.#clear();
    if (!copy) return;
    stage.style.background = `center / cover url(${copy})`;
    kept.decode().catch(() => {}).finally(() => {
      stage.style.background = '';
      URL.revokeObjectURL(copy);
    });
  }

  /** The picture is not kept; what was there before shows again. */
  refuse(sentence) {
    this.#request?.abort();
    this.#request = null;
    this.removeAttribute('uploading');
    this.#clear();
    this.#forget();
    this.#say(sentence);
  }

  #clear() { this.querySelectorAll('img[data-local]').forEach(image => image.remove()); }

  #forget() {
    if (this.#local) URL.revokeObjectURL(this.#local);
    this.#local = null;
  }

  #say(sentence) {
    const error = this.querySelector('[data-error]');
    if (error) error.textContent = sentence;
  }

  #take(file) {
    if (!file) return;
    this.#say('');
    if (file.size > Number(this.getAttribute('max') ?? Infinity)) {
      this.#say(this.getAttribute('too-large'));
      return;
    }
    this.#request?.abort();
    this.#show(file);
    const request = this.#request = new XMLHttpRequest();
    request.open('POST', this.getAttribute('target'));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', event => {
      this.style.setProperty('--sent', event.loaded / event.total);
    });
    const broken = () => {
      if (this.#request === request) this.refuse(this.getAttribute('broken'));
    };
    request.addEventListener('error', broken);
    request.addEventListener('load', () => {
      if (request.status >= 400) broken();
      else if (this.#request === request) this.#request = null;
    });
    request.send(file);
  }

  #show(file) {
    this.#forget();
    this.style.setProperty('--sent', 0);
    this.setAttribute('uploading', '');
    this.#local = URL.createObjectURL(file);
    this.#clear();
    const image = Object.assign(new Image(), { src: this.#local, alt: '' });
    image.dataset.local = '';
    image.addEventListener('error', () => image.remove()); // HEIC, in most browsers
    this.querySelector('[data-stage]')?.append(image);
  }
}
customElements.define('candia-upload', CandiaUpload);
