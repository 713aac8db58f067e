import type { CrmCallbacks } from 'partner-widgets/host';
import type { CallingProvider, Company, Enablement, PartnerWidget, Person } from 'partner-widgets/protocol';

// What the README's examples take from your own code.

interface Session {
  team: { id: string; name: string };
  user: { id: string; email: string };
}

export declare const database: {
  sessionFor(request: Request, recordId: string): Promise<Session | undefined>;
  newestSecretKey(widgetId: string): Promise<string | undefined>;
  find(
    viewType: 'person' | 'company',
    id: string,
  ): Promise<{ viewType: 'person'; person: Person } | { viewType: 'company'; company: Company } | undefined>;
};

export declare const widgets: PartnerWidget[];
export declare const enablements: Enablement[];
export declare const teamId: string;
export declare const agent: { id: string };
export declare const record: { updatedAt: string };
export declare const router: { open(viewType: string, recordId: string): void };
export declare function Overview(): React.JSX.Element;

export declare const phones: CallingProvider[];
export declare const engagements: { create: CrmCallbacks['createEngagement']; update: CrmCallbacks['updateEngagement'] };
export declare function Routes(props: { onCall: (phoneNumber: string, objectId: string) => void }): React.JSX.Element;
