import { WidgetGate } from 'partner-widgets/partner';
import { isPersonContext } from 'partner-widgets/protocol';
import { verifyWithSecretKey } from 'partner-widgets/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/partner/partner.css';
import './widget.css';
import { Homes } from './Homes.tsx';
import { Offices } from './Offices.tsx';
import { STORY_KEY } from './story-key.ts';

// The stories' toolbar chooses a theme by the widget's own URL; without it the widget follows the system.
const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WidgetGate verify={verifyWithSecretKey(STORY_KEY)}>
      {({ context }) => (isPersonContext(context) ? <Homes person={context.person} /> : <Offices company={context.company} />)}
    </WidgetGate>
  </StrictMode>,
);
