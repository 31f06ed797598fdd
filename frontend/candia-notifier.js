/** Shows nothing by itself: phones notify only by a service worker. A touch on what it showed leads to its page. */
self.addEventListener('notificationclick', event => {
  event.notification.close();
  const page = event.notification.data;
  event.waitUntil((async () => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const open = windows.find(one => one.url === page) ?? windows.find(one => one.url.startsWith(new URL('..', self.location)));
    return open ? open.focus() : self.clients.openWindow(page);
  })());
});
