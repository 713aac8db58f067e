import { CallingWidget, type CallingWidgetProps, type CrmCallbacks, useCall } from 'partner-widgets/host';
import './crm-page.css';
import { crm } from './crm.ts';
import { providerOf, type StoryPhone } from './providers.ts';
import { type Begin, useBegin } from './use-begin.ts';

export interface OnePhoneProps extends Partial<CrmCallbacks>, Pick<CallingWidgetProps, 'words' | 'children'> {
  phone: StoryPhone;
  /** What the page does as it appears. Default: it opens the phone. */
  begins?: Begin;
}

/** One provider's phone, where a CRM puts it itself. */
export function OnePhone({ phone, words, children, begins = 'open', ...callbacks }: OnePhoneProps) {
  const provider = providerOf(phone);
  const calling = useCall({ ...crm, ...callbacks, providers: [provider] });
  useBegin(calling, begins);
  return (
    <CallingWidget calling={calling} provider={provider} words={words}>
      {children}
    </CallingWidget>
  );
}
