import { createRoot } from 'react-dom/client';
import '../src/host/host.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/stage.css';
import './styles/trace.css';
import { sessionSchema } from '../src/cli/dev/session.ts';
import { App } from './App.tsx';

const container = document.getElementById('root');
const session = await fetch('/session')
  .then(async (response) => sessionSchema.safeParse(await response.json()).data)
  .catch(() => undefined);

if (container) {
  const gone = <p className="unreachable">The command does not answer. Is it still running? Reload to try again.</p>;
  createRoot(container).render(session ? <App session={session} /> : gone);
}
