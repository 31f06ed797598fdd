/**
 * Asks whether the browser may notify, and remembers the answer; ring(sentence) notifies whoever has turned to another
 * window or tab. Where browsers can't notify (or only from a service worker, as on some phones) there is no button.
 *
 * Attributes: label (the button), told (said instead, once allowed), refused (said when the browser was told not to).
 */
class CandiaBell extends HTMLElement {
  static #icon = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">'
    + '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4"/></svg>';

  connectedCallback() { this.#draw(); }

  /** @returns whether it was told */
  ring(sentence) {
    if (!this.#possible || Notification.permission !== 'granted' || document.visibilityState === 'visible') return false;
    try {
      const note = new Notification('Candia', { body: sentence, icon: 'frontend/icon-180.png', tag: location.pathname });
      note.addEventListener('click', () => { window.focus(); note.close(); });
      return true;
    } catch {
      return false;
    }
  }

  get #possible() { return 'Notification' in window && !matchMedia('(pointer: coarse)').matches; }

  #draw() {
    if (!this.#possible) return;
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
