import type { CapabilitiesOption } from 'partner-widgets/host';

const trusted = ['homes', 'documents'];

/** For the `capabilities` prop: every widget may look and size itself as it likes; two may ask the agent. */
export const capabilities: CapabilitiesOption = ({ widgetId }) => ({
  environment: true,
  resize: true,
  ...(trusted.includes(widgetId) && { confirm: true, modal: true, toast: true }),
});
