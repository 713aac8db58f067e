import type { NewWidget } from 'partner-widgets/host';
import type {
  ChecklistReport,
  Enablement,
  RegistrationProblem,
  ReviewRole,
  ReviewStep,
  WidgetRegistration,
} from 'partner-widgets/protocol';
import type { CrmData } from '../../crm-data.ts';
import type { RegisteredWidget } from '../../widgets/first-widgets.ts';
import { askServer, send } from '../calls/ask-server.ts';

type Refusal = { ok: false; problems: RegistrationProblem[] };

export interface Widgets {
  register(registration: WidgetRegistration): Promise<NewWidget | Refusal>;
  /** Resolves with what the server finds wrong, if it does. */
  changeRegistration(id: string, registration: WidgetRegistration): Promise<Refusal | undefined>;
  takeStep(id: string, step: ReviewStep, role: ReviewRole, note: string | undefined): Promise<void>;
  keepChecklist(id: string, report: ChecklistReport): Promise<void>;
  enable(enablement: Enablement): Promise<void>;
}

/** What can be done with widgets: on the server, and on this page at once. */
export function widgetsOf(show: (change: (data: CrmData) => Partial<CrmData>) => void): Widgets {
  const showWidget = (widget: RegisteredWidget): void =>
    show(({ widgets }) => ({ widgets: widgets.map((each) => (each.id === widget.id ? widget : each)) }));
  return {
    async register(registration) {
      const response = await send('POST', '/api/widgets/registrations', registration);
      if (response.ok || response.status === 400) return response.json();
      throw new Error(`The registration was answered with ${response.status}.`);
    },
    async changeRegistration(id, registration) {
      const response = await send('PUT', `${pathOf(id)}/registration`, registration);
      if (response.status === 400) return response.json();
      if (!response.ok) throw new Error(`The change was answered with ${response.status}.`);
      showWidget(await response.json());
      return undefined;
    },
    takeStep: async (id, step, role, note) => showWidget(await askServer('POST', `${pathOf(id)}/steps`, { step, role, note })),
    keepChecklist: async (id, report) => showWidget(await askServer('PUT', `${pathOf(id)}/checklist`, report)),
    async enable(enablement) {
      const enablements = await askServer<Enablement[]>('PUT', '/api/widgets/enablements', enablement);
      show(() => ({ enablements }));
    },
  };
}

function pathOf(id: string): string {
  return `/api/widgets/${encodeURIComponent(id)}`;
}
