import { CallingExtensions } from 'partner-widgets/calling';

// A phone whose agent is logged in as soon as the CRM is there.

const phone = new CallingExtensions({ eventHandlers: { onReady: () => phone.initialized({ isLoggedIn: true }) } });
