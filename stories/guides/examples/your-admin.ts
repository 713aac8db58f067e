import type { Enablement, ReviewedWidget, ReviewRole } from 'partner-widgets/protocol';
import type { RegisteredKey } from 'partner-widgets/server';

// What the example of the admin's server takes from your own code.

export declare const admin: {
  sessionOf(request: Request): Promise<{ role: ReviewRole; name: string; teamId: string }>;
  widget(id: string): Promise<ReviewedWidget>;
  widgets(): Promise<ReviewedWidget[]>;
  keep(change: { widget: ReviewedWidget; keys?: RegisteredKey[] }): Promise<void>;
  keysOf(widgetId: string): Promise<RegisteredKey[]>;
  keepKeys(widgetId: string, keys: RegisteredKey[]): Promise<void>;
  enablements(): Promise<Enablement[]>;
  keepEnablements(enablements: Enablement[]): Promise<void>;
};
