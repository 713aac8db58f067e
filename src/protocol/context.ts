import type { Company, Person } from './contact.ts';

/** The page a widget is shown on. */
export type ViewType = 'person' | 'company';

interface SharedContext {
  /** The agent's current team. */
  team: { id: string; name?: string | null | undefined };
  /** The agent who is looking at the page. */
  user: { id: string; email?: string | null | undefined };
  /** RFC 3339 with a zone: when the CRM signed the context. */
  timestamp: string;
}

/** What a widget on a person's page is told. */
export interface PersonContext extends SharedContext {
  person: Person;
  company?: null | undefined;
}

/** What a widget on a company's page is told. */
export interface CompanyContext extends SharedContext {
  company: Company;
  person?: null | undefined;
}

/** What the CRM tells a widget: who looks, from which team, at which person or company. */
export type WidgetContext = PersonContext | CompanyContext;

/** What the CRM's server knows before it signs: a context without its timestamp, which the signer stamps itself. */
export type ContextDraft = Omit<PersonContext, 'timestamp'> | Omit<CompanyContext, 'timestamp'>;

/** Is it a person's page? Narrows the type, and keeps its brand. */
export function isPersonContext<Context extends WidgetContext>(context: Context): context is Context & PersonContext {
  return context.person != null;
}

/** Is it a company's page? Narrows the type, and keeps its brand. */
export function isCompanyContext<Context extends WidgetContext>(context: Context): context is Context & CompanyContext {
  return context.company != null;
}

/** The page that the context was written for. */
export function viewTypeOf(context: WidgetContext): ViewType {
  return isPersonContext(context) ? 'person' : 'company';
}
