import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from 'partner-widgets/widget';

// A partner's page. `?verify` asks its server about each context; what the CRM's page posts is the test's own word.

const host = connectToHost();
host.onEnvironment(() => {});
void host.badge('new');

const heading = document.body.appendChild(document.createElement('h1'));
if (new URLSearchParams(location.search).has('verify')) {
  watchVerifiedContext({ verify: verifyWithEndpoint('/verify') }, ({ status }) => {
    heading.textContent = status;
  });
}

let isGoing = false;

/** The window's name outlives the document. */
function reloadAsTold(): void {
  const left = Number(window.name);
  if (isGoing || left === 0 || host.link.status !== 'connected') return;
  isGoing = true;
  window.name = `${left - 1}`;
  location.reload();
}

host.onLink(reloadAsTold);
addEventListener('message', ({ source, data }: MessageEvent<{ reloads?: number; toast?: string; badge?: string }>) => {
  if (source !== parent) return;
  if (data.toast) void host.toast({ text: data.toast });
  if (data.badge) void host.badge(data.badge);
  if (data.reloads) {
    window.name = `${data.reloads}`;
    reloadAsTold();
  }
});
