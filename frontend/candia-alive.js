/**
 * An open page hears of a server that went away only when it asks for something. So it asks now and then, says so, and
 * loads itself anew when the server is back as another process: what was on the page then is gone from its memory.
 */
const EVERY = 10_000;
const WHILE_LOST = 2_000;
const PATIENCE = 8_000;

let server;
let lost = false;
let next;

async function ask() {
  clearTimeout(next);
  if (!document.hidden) {
    try {
      const answer = await fetch('alive', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) throw new Error(answer.status);
      const now = await answer.text();
      if (server && now !== server) {
        location.reload();
        return;
      }
      server = now;
      if (lost) show('connected');
      lost = false;
    } catch {
      lost = true;
      show('reconnecting');
    }
  }
  next = setTimeout(ask, lost ? WHILE_LOST : EVERY);
}

function show(state) {
  const connection = window.Vaadin?.connectionState;
  if (connection && navigator.onLine) connection.state = state;
}

document.addEventListener('visibilitychange', ask);
addEventListener('online', ask);
ask();
