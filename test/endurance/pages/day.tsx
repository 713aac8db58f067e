import { PartnerWidgetTabs } from 'partner-widgets/host';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { enabled, frameOptions, standByWidget, widgetOf, widgetOrigin } from './frame-options.ts';

// A CRM's page with so many `?tabs=`, and room for all of them. `?age=` is how many seconds a context lives.

const query = new URLSearchParams(location.search);
const ids = Array.from({ length: Number(query.get('tabs')) }, (_, at) => `${at}`);
const widgets = ids.map((id) => widgetOf(id, '?verify'));
const enablements = ids.map(enabled);
const style = document.head.appendChild(document.createElement('style'));
style.textContent = ':root{color-scheme:light}[data-theme=dark]{color-scheme:dark}';
standByWidget();

const root = createRoot(document.body.appendChild(document.createElement('div')));
const heard = new Map<string, () => void>();
let [tab, record, version] = ['overview', 1, 1];

function render(): void {
  flushSync(() =>
    root.render(
      <PartnerWidgetTabs
        {...frameOptions(() => {})}
        label="Ada"
        {...{ widgets, enablements, tab }}
        tabs={[{ id: 'overview', label: 'Overview', content: 'Ada Lovelace' }]}
        teamId="team"
        maxAlive={ids.length}
        recordId={`${record}`}
        recordVersion={version}
        contextMaxAgeSeconds={Number(query.get('age'))}
        frame={({ id }) => frameOptions(() => heard.get(id)?.())}
      />,
    ),
  );
}

/** Some load side by side, as the agent does not wait for each. */
const AT_ONCE = 5;

window.visitAll = async () => {
  const answered = ids.map((id) => new Promise<void>((resolve) => heard.set(id, resolve)));
  for (const [at, id] of ids.entries()) {
    tab = id;
    render();
    await answered[at - AT_ONCE];
  }
  await Promise.all(answered);
  return document.querySelectorAll('.pw-iframe').length;
};

window.act = (act) => {
  switch (act.does) {
    case 'open':
      tab = ids[act.tab] ?? tab;
      return render();
    case 'change':
      version++;
      return render();
    case 'next-record':
      record++;
      return render();
    case 'flip-theme': {
      const { dataset } = document.documentElement;
      dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
      return;
    }
    default: {
      const frame = document.querySelector<HTMLIFrameElement>('.pw-panel:not([hidden]) .pw-iframe');
      frame?.contentWindow?.postMessage({ [act.does]: act.text }, widgetOrigin());
    }
  }
};

window.rest = () => {
  tab = 'overview';
  render();
};
window.leave = () => flushSync(() => root.render(null));
render();
