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

export interface PageProps {
  person: { id: string; name: string; updatedAt: string };
}

export declare const agent: { id: string; isAdministrator: boolean };
export declare const session: { end(): Promise<void> };
export declare const router: { open(path: string): void; reload(): void };
export declare const snackbar: { show(text: string, kind: 'info' | 'success' | 'error'): void };
export declare const dialogs: { ask(question: { title: string; text: string | undefined; from: string }): Promise<boolean> };
export declare function log(text: string): void;
