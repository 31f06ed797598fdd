/**
 * Asks whether the browser may notify, and remembers the answer; ring(sentence) notifies whoever has turned to another
 * window or tab. Phones notify only by a service worker, candia-notifier.js; where browsers can't notify at all there is
 * no button.
 *
 * Attributes: label (the button), told (said instead, once allowed), refused (said when the browser was told not to).
 */
class CandiaBell extends HTMLElement {
  static #icon = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">'
    + '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4"/></svg>';

  connectedCallback() {
    this.#draw();
    this.#call();
  }

  /** @returns whether it was told */
  async ring(sentence) {
    if (!this.#may || document.visibilityState === 'visible') return false;
    const icon = new URL('frontend/icon-180.png', document.baseURI).href;
    const about = { body: sentence, icon, tag: location.pathname, data: location.href };
    try {
      const notifier = await navigator.serviceWorker?.getRegistration(CandiaBell.#notifier);
      if (notifier?.active) {
        await notifier.showNotification('Candia', about);
      } else {
        const note = new Notification('Candia', about);
        note.addEventListener('click', () => { window.focus(); note.close(); });
      }
      return true;
    } catch {
      return false;
    }
  }

  static get #notifier() { return new URL('frontend/candia-notifier.js', document.baseURI).href; }

  get #may() { return 'Notification' in window && Notification.permission === 'granted'; }

  /** Early, so that it is there when the painting is dry; without it there is the window's own way. */
  async #call() {
    if (this.#may) await navigator.serviceWorker?.register(CandiaBell.#notifier).catch(() => {});
  }

  #draw() {
    if (!('Notification' in window)) return;
    const answer = Notification.permission;
    if (answer === 'default') {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button compact';
      button.innerHTML = CandiaBell.#icon;
      button.append(this.getAttribute('label'));
      button.addEventListener('click', async () => {
        await Notification.requestPermission();
        this.#draw();
        this.#call();
      });
      this.replaceChildren(button);
    } else {
      const said = document.createElement('p');
      said.className = 'small dim';
      said.setAttribute('role', 'status');
      said.textContent = this.getAttribute(answer === 'granted' ? 'told' : 'refused');
      this.replaceChildren(said);
    }
  }
}
customElements.define('candia-bell', CandiaBell);
