import { Delivery } from './candia-delivery.js';
import { bringsFiles, oneFile } from './candia-files.js';
import { reduced } from './candia-reduce.js';

/**
 * A place for a picture: drop, paste, pick or photograph it. The server draws what is inside:
 * [data-stage] shows the picture, [data-pick] and [data-camera] open the device's own choosers, [data-error] says what
 * went wrong. One's own copy shows at once, with a line that fills as the bytes go; below it stand words, and the ways
 * to cancel and to try again.
 *
 * Attributes: target (address that takes the bytes), max (most bytes), long-side (pixels that are of use), accept,
 * accept-desktop (more kinds where there is a mouse: phones turn HEIC into JPEG only while they are not asked for
 * HEIC); sentences: empty-file, folder, no-file, other, others (# is their number), too-large, sending, keeping,
 * waiting, stuck, busy, too-busy; labels: cancel, again.
 * The server calls settle(id) when the picture is kept, refuse(sentence, id) when it is not, cancel() when it is not
 * wanted any more, and arrival(sentence) when it can't go on without one. Fires "called-off" with the id of what must not be kept.
 */
class CandiaUpload extends HTMLElement {
  #local = null;
  #taken = null; // the file that is being reduced
  #delivery = null;
  #waiting = () => {};
  #paste = event => {
    if (!bringsFiles(event.clipboardData) || [...document.querySelectorAll('candia-upload')].at(-1) !== this) return;
    event.preventDefault();
    this.receive(event.clipboardData);
  };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = `
      <style>
        .state { display: none; flex-wrap: wrap; align-items: center; gap: 0 24px; min-height: 48px; font-size: 15px;
          line-height: 1.4; }
        :host([uploading]) .state { display: flex; }
        p { margin: 0; }
        .share { color: var(--ink-2); font-variant-numeric: tabular-nums; }
        .share:empty { display: none; }
        .note:not(:empty) { margin-top: 8px; color: var(--ink-2); font-size: 15px; line-height: 1.4; }
        button { min-height: 44px; padding: 0 12px; margin-inline: -12px; border: 0; border-radius: var(--radius, 3px); background: none;
          color: var(--door); font: inherit; font-weight: 560; cursor: pointer; }
        button:hover { text-decoration: underline; text-underline-offset: 4px; }
        button:focus-visible { outline: 3px solid var(--door); outline-offset: 0; }
        [hidden] { display: none; }
      </style>
      <slot></slot>
      <div class="state" part="state">
        <p role="status"></p><span class="share" role="progressbar" aria-valuemin="0" aria-valuemax="100"></span>
        <button type="button" class="again" hidden></button><button type="button" class="cancel"></button>
      </div>
      <p class="note" part="note" role="status"></p>
      <input type="file" hidden tabindex="-1">`; // safe from the server
    const find = selector => this.shadowRoot.querySelector(selector);
    this.words = find('p');
    this.share = find('.share');
    this.again = find('.again');
    this.stop = find('.cancel');
    this.input = find('input');
    this.note = find('.note');
    this.input.addEventListener('change', () => {
      this.#take(this.input.files[0]);
      this.input.value = '';
    });
    this.again.addEventListener('click', () => {
      this.stop.focus();
      this.#delivery?.again();
    });
    this.stop.addEventListener('click', () => this.cancel());
    find('slot').addEventListener('slotchange', () => this.#showCopy()); // the server drew another stage
    this.addEventListener('click', event => this.#choose(event.target.closest('[data-pick], [data-camera]')));
    this.#listenToDrops();
  }

  connectedCallback() {
    document.addEventListener('paste', this.#paste);
    this.again.textContent = this.getAttribute('again');
    this.stop.textContent = this.getAttribute('cancel');
    this.share.setAttribute('aria-label', this.getAttribute('sending'));
  }

  disconnectedCallback() {
    document.removeEventListener('paste', this.#paste);
    this.#delivery?.leave();
    this.#delivery = this.#taken = null;
    this.#waiting(false);
    this.#forget();
  }

  /** One of the files of a drop or a paste is taken, and a sentence says how many are not. */
  receive(transfer) {
    this.removeAttribute('over');
    const { file, others, trouble } = oneFile(transfer);
    if (file) this.#take(file);
    else this.#say(this.getAttribute(trouble));
    if (!file?.size || !others) return;
    const number = new Intl.NumberFormat(document.documentElement.lang).format(others);
    this.note.textContent = this.getAttribute(others === 1 ? 'other' : 'others').replace('#', number);
  }

  /** The picture is kept: one's own copy stays below it until it has come back. */
  settle(id) {
    if (id !== this.#delivery?.id) return;
    this.#end(true);
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

  /** The picture is not kept, for a reason; what was there before shows again. */
  refuse(sentence, id) {
    if (id && id !== this.#delivery?.id) return;
    this.#end(false);
    this.#clear();
    this.#forget();
    this.note.textContent = '';
    this.#say(sentence);
  }

  /** The picture is not wanted; what was there before shows again. */
  cancel() {
    if (!this.#delivery && !this.#taken) return;
    if (this.#delivery) this.dispatchEvent(new CustomEvent('called-off', { detail: this.#delivery.id }));
    this.refuse('');
  }

  /**
   * Waits for the picture that is on its way; where there is none, the sentence says so.
   * @returns whether one has arrived
   */
  async arrival(sentence) {
    if (this.hasAttribute('uploading')) return new Promise(resolve => { this.#waiting = resolve; });
    this.#say(sentence);
    return false;
  }

  #end(arrived) {
    this.#delivery?.end();
    this.#delivery = this.#taken = null;
    this.#waiting(arrived);
    const focused = this.shadowRoot.activeElement;
    this.removeAttribute('uploading');
    if (focused) this.querySelector('[data-pick]')?.focus({ focusVisible: focused.matches(':focus-visible') });
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

  async #take(file) {
    if (!file) return;
    if (!file.size) {
      this.#say(this.getAttribute('empty-file'));
      return;
    }
    this.cancel();
    this.note.textContent = '';
    this.#say('');
    this.#taken = file;
    this.#show(file);
    const sent = await reduced(file, Number(this.getAttribute('long-side')));
    if (this.#taken !== file) return; // cancelled, or replaced
    this.#taken = null;
    if (sent.size > Number(this.getAttribute('max') ?? Infinity)) this.refuse(this.getAttribute('too-large'));
    else this.#delivery = new Delivery(this.getAttribute('target'), sent, (what, much) => this.#tell(what, much));
  }

  #show(file) {
    this.#forget();
    this.#local = URL.createObjectURL(file);
    this.#clear();
    const inside = this.contains(document.activeElement);
    this.setAttribute('uploading', '');
    this.#showCopy();
    this.#tell('sending', 0);
    if (inside && !document.activeElement.checkVisibility()) this.stop.focus({ focusVisible: false });
  }

  #showCopy() {
    const stage = this.querySelector('[data-stage]');
    if (!this.hasAttribute('uploading') || !stage || stage.querySelector('img[data-local]')) return;
    const image = Object.assign(new Image(), { src: this.#local, alt: '' });
    image.dataset.local = '';
    image.addEventListener('error', () => image.remove()); // HEIC, in most browsers
    stage.append(image);
  }

  #tell(what, much) {
    const sentence = this.getAttribute(what);
    if (this.words.textContent !== sentence) this.words.textContent = sentence; // heard once
    const unit = what === 'waiting' || what === 'busy' ? { style: 'unit', unit: 'second' } : { style: 'percent' };
    const number = much === undefined ? '' : new Intl.NumberFormat(document.documentElement.lang, unit).format(much);
    this.share.textContent = number;
    if (what === 'sending') this.share.setAttribute('aria-valuenow', Math.round(much * 100));
    this.style.setProperty('--sent', what === 'sending' ? much : what === 'keeping' ? 1 : 0);
    const stuck = what === 'stuck' || what === 'too-busy';
    this.again.hidden = !stuck;
    if (stuck && this.shadowRoot.activeElement) this.again.focus();
  }

  #choose(button) {
    if (!button) return;
    const kinds = [this.getAttribute('accept')];
    if (matchMedia('(any-pointer: fine)').matches) kinds.push(this.getAttribute('accept-desktop'));
    this.input.accept = kinds.filter(Boolean).join(',');
    this.input.toggleAttribute('capture', button.hasAttribute('data-camera'));
    if (button.hasAttribute('data-camera')) this.input.setAttribute('capture', 'environment');
    this.input.click();
  }

  #listenToDrops() {
    for (const name of ['dragenter', 'dragover']) {
      this.addEventListener(name, event => {
        event.preventDefault();
        this.toggleAttribute('over', bringsFiles(event.dataTransfer));
      });
    }
    this.addEventListener('dragleave', event => {
      if (!this.contains(event.relatedTarget)) this.removeAttribute('over');
    });
    this.addEventListener('drop', event => {
      event.preventDefault();
      this.receive(event.dataTransfer);
    });
  }
}
customElements.define('candia-upload', CandiaUpload);
