import type { Company, Enablement, PartnerWidget, Person, ViewType } from 'partner-widgets/protocol';

// What the guides' examples take from your own code.

interface Session {
  team: { id: string; name: string };
  user: { id: string; email: string };
}

export declare const database: {
  sessionOf(cookie: string | null): Promise<Session | null>;
  maySee(session: Session, viewType: ViewType, recordId: string): Promise<boolean>;
  newestSecretKey(widgetId: string): Promise<string | null>;
  person(id: string): Promise<Person | null>;
  company(id: string): Promise<Company | null>;
};

export declare const widgets: PartnerWidget[];
export declare const enablements: Enablement[];
export declare const teamId: string;
export declare function Overview(): React.JSX.Element;
