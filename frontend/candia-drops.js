import { bringsFiles } from './candia-files.js';

/**
 * What is dropped beside the places made for it does not take the browser to another page. Files go to the page's
 * picture field, where there is one; in front of a dialog only to a field in that dialog.
 */
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

let own = false; // whether the drag began in this page

function field() {
  const dialog = [...document.querySelectorAll(DIALOGS)].at(-1);
  return [...document.querySelectorAll('candia-upload')]
      .findLast(each => each.checkVisibility() && (!dialog || dialog.contains(each)));
}

function receiver(event) { return !own && bringsFiles(event.dataTransfer) ? field() : undefined; }

/** Text that is dragged into a text field. */
function isText(event) {
  return !bringsFiles(event.dataTransfer)
      && Boolean(event.composedPath()[0].closest?.('input, textarea, [contenteditable=""], [contenteditable=true]'));
}

function unmark() { document.querySelectorAll('candia-upload[over]').forEach(each => each.removeAttribute('over')); }

for (const name of ['dragenter', 'dragover']) {
  document.addEventListener(name, event => {
    if (event.defaultPrevented || isText(event)) return;
    event.preventDefault();
    const to = receiver(event);
    to?.setAttribute('over', '');
    if (event.dataTransfer) event.dataTransfer.dropEffect = to ? 'copy' : 'none';
  });
}
document.addEventListener('drop', event => {
  unmark();
  if (event.defaultPrevented || isText(event)) return;
  event.preventDefault();
  receiver(event)?.receive(event.dataTransfer);
});
document.addEventListener('dragleave', event => { if (!event.relatedTarget) unmark(); });
document.addEventListener('dragstart', () => { own = true; });
document.addEventListener('dragend', () => { own = false; });
