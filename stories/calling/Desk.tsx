import { CallDock, type CallDockProps, type Calling, type CrmCallbacks, useCall } from 'partner-widgets/host';
import { CrmPage, type CrmPageProps } from './CrmPage.tsx';
import { providerOf, type StoryPhone } from './providers.ts';
import { type Begin, useBegin } from './use-begin.ts';

export interface DeskProps extends Pick<CallDockProps, 'launcher' | 'words'>, Pick<CrmPageProps, 'number'>, CrmCallbacks {
  phones: readonly StoryPhone[];
  begins?: Begin | undefined;
  /** What a story cannot bring about: time-outs, and storage that is read once for each page. */
  shown?: Pick<Partial<Calling>, 'alert' | 'overridden'>;
  pageWords?: CrmPageProps['words'];
}

/** A CRM's page with the dock in its corner: `useCall` above, `CallDock` below. */
export function Desk({ phones, launcher, words, number, begins, pageWords, shown, ...options }: DeskProps) {
  const calling = useCall({ ...options, providers: phones.map(providerOf) });
  useBegin(calling, begins);
  return (
    <CrmPage calling={calling} number={number} words={pageWords}>
      <div className="crm-cards">
        <i />
        <i />
      </div>
      <CallDock calling={{ ...calling, ...shown }} launcher={launcher} words={words} />
    </CrmPage>
  );
}
