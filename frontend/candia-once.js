/** A form is sent once: the second click of two is nobody's wish. */
addEventListener('submit', event => {
  if ('sent' in event.target.dataset) event.preventDefault();
  event.target.dataset.sent = '';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent; // shown again by the back button
});
