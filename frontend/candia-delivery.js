/** Seconds before each further try. */
const PAUSES = [1, 2, 4, 8, 15];

/** Tries after the answer that the server is busy (503), and seconds before each where the answer names none. */
const BUSY_TRIES = 12;
const BUSY_PAUSE = 5;
const LONGEST_PAUSE = 60;

/** Milliseconds without a byte or an answer after which a connection counts as lost. */
const SILENCE = 30_000;

/**
 * Brings one file to the server, and tries again by itself while the connection is to blame. Each try carries the same
 * id, so that the server takes what arrived twice only once.
 *
 * Tells what goes on: ('sending', share), ('keeping') when all bytes are there, ('waiting', seconds) before another
 * try, ('stuck') after the last one; ('busy', seconds) and ('too-busy') where the server has no room at present. It ends when somebody calls end().
 */
export class Delivery {
  id = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  #target;
  #file;
  #tell;
  #request = null;
  #tries = 0;
  #busy = 0;
  #timer = 0;
  #online = () => { if (!this.#request) this.again(); };
  #leaving = event => event.preventDefault();

  constructor(target, file, tell) {
    this.#target = target;
    this.#file = file;
    this.#tell = tell;
    addEventListener('online', this.#online);
    addEventListener('beforeunload', this.#leaving);
    this.#send();
  }

  /** As if it were the first time. */
  again() {
    clearTimeout(this.#timer);
    this.#tries = this.#busy = 0;
    this.#send();
  }

  /** It has arrived, or it must not. */
  end() {
    this.leave();
    this.#abort();
  }

  /** Nobody looks any more: what is on its way may arrive, but nothing is tried again. */
  leave() {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    removeEventListener('beforeunload', this.#leaving);
    this.#tell = () => {};
    this.#tries = Infinity;
  }

  #abort() {
    const request = this.#request;
    this.#request = null;
    request?.abort();
  }

  #send() {
    const request = this.#request = new XMLHttpRequest();
    const mine = what => () => { if (this.#request === request) what(); };
    request.open('POST', this.#target);
    request.setRequestHeader('Content-Type', this.#file.type || 'application/octet-stream');
    request.setRequestHeader('X-Filename', encodeURIComponent(this.#file.name));
    request.setRequestHeader('X-Delivery', this.id);
    request.upload.addEventListener('progress', event => mine(() => {
      this.#listen();
      this.#tell('sending', event.loaded / event.total);
    })());
    request.upload.addEventListener('load', mine(() => {
      this.#listen();
      this.#tell('keeping');
    }));
    request.addEventListener('error', mine(() => this.#failed()));
    request.addEventListener('load', mine(() => {
      if (request.status === 503) this.#refusedForNow(Number(request.getResponseHeader('Retry-After')));
      else if (request.status >= 500) this.#failed();
      else if (request.status >= 400) this.#stuck();
      else this.#listen(); // what became of it comes by the page's own connection
    }));
    this.#tell('sending', 0);
    this.#listen();
    request.send(this.#file);
  }

  #listen() {
    clearTimeout(this.#timer);
    if (this.#tries < Infinity) this.#timer = setTimeout(() => this.#failed(), SILENCE);
  }

  #failed() {
    clearTimeout(this.#timer);
    this.#abort();
    if (this.#tries >= PAUSES.length) this.#stuck();
    else this.#wait(PAUSES[this.#tries++]);
  }

  /** Pages that were refused together do not all come back in the same second. */
  #refusedForNow(pause) {
    clearTimeout(this.#timer);
    this.#abort();
    if (this.#tries === Infinity) return;
    if (++this.#busy > BUSY_TRIES) this.#stuck('too-busy');
    else this.#wait(Math.min(pause || BUSY_PAUSE, LONGEST_PAUSE) + Math.floor(3 * Math.random()), 'busy');
  }

  #wait(seconds, why = 'waiting') {
    if (seconds <= 0) {
      this.#send();
      return;
    }
    this.#tell(why, seconds);
    this.#timer = setTimeout(() => this.#wait(seconds - 1, why), 1000);
  }

  #stuck(why = 'stuck') {
    clearTimeout(this.#timer);
    this.#abort();
    this.#tell(why);
  }
}
