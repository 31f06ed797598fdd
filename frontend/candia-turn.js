const FAR = 60; // pixels that a finger must have gone, and within which the line of a comparison is the finger's

/**
 * Turns from a picture to the one before or after it by arrow keys or a swipe, and back to the wall by Escape.
 * Children: links with rel="prev", rel="next" and the class "back"; what data-srcset and data-sizes say is loaded beforehand.
 */
class CandiaTurn extends HTMLElement {
  #gone = null;

  connectedCallback() {
    this.#gone = new AbortController();
    scrollTo(0, 0); // from deep down a wall
    const how = { signal: this.#gone.signal, passive: true };
    document.addEventListener('keydown', event => this.#key(event), { signal: how.signal });
    this.#listenToFinger(how);
    for (const { dataset: { sizes, srcset } } of this.querySelectorAll('a[data-srcset]')) {
      Object.assign(new Image(), { sizes, srcset });
    }
  }

  disconnectedCallback() { this.#gone.abort(); }

  #go(selector) { this.querySelector(`${selector}[href]`)?.click(); }

  #key(event) {
    const to = { ArrowLeft: '[rel=prev]', ArrowRight: '[rel=next]', Escape: '.back' }[event.key];
    const [at] = event.composedPath();
    const typing = at.matches?.('textarea, select, input' + (event.key === 'Escape' ? ':not([type=range])' : ''));
    if (!to || typing || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-context-menu[opened]')) return;
    event.preventDefault();
    this.#go(to);
  }

  #listenToFinger(how) {
    const page = this.closest('.result') ?? this.parentElement;
    let start = null;
    page.addEventListener('touchstart', event => {
      const [finger] = event.touches;
      start = event.touches.length === 1 && !onLine(event, finger) ? { x: finger.clientX, y: finger.clientY } : null;
    }, how);
    page.addEventListener('touchend', event => {
      if (!start) return;
      const [finger] = event.changedTouches;
      const x = finger.clientX - start.x;
      const y = finger.clientY - start.y;
      start = null;
      if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(y)) return;
      this.#go(x > 0 ? '[rel=prev]' : '[rel=next]');
    }, how);
  }
}

/** Whether a finger takes hold of the line between photo and painting. */
function onLine(event, finger) {
  const compare = event.composedPath().find(element => element.localName === 'candia-compare');
  if (!compare || compare.hasAttribute('alone')) return false;
  const box = compare.getBoundingClientRect();
  return Math.abs(finger.clientX - box.left - box.width * compare.x / 100) < FAR;
}

customElements.define('candia-turn', CandiaTurn);
