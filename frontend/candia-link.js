/**
 * Gives a link on; each holds a button. Attribute: address.
 *
 * candia-copy puts it on the clipboard and fires "copied", with whether that worked as event.detail.
 * candia-send hands it to the system's own share sheet, and hides where there is none. Attribute: name.
 */
class CandiaCopy extends HTMLElement {
  connectedCallback() {
    this.onclick = async () => {
      const done = await this.#copy(this.getAttribute('address'));
      this.dispatchEvent(new CustomEvent('copied', { detail: done }));
    };
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return this.#copyByHand(text); // refused, or not there without https
    }
  }

  #copyByHand(text) {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;opacity:0';
    this.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus();
    return done;
  }
}

class CandiaSend extends HTMLElement {
  connectedCallback() {
    this.hidden = !navigator.share;
    this.onclick = () => navigator
      .share({ title: this.getAttribute('name'), url: this.getAttribute('address') })
      .catch(() => {}); // thought better of it
  }
}

customElements.define('candia-copy', CandiaCopy);
customElements.define('candia-send', CandiaSend);
