import type { WidgetRegistration } from '../../../protocol/registration/registration.ts';
import type { RegistrationProblem } from '../../../protocol/registration/registration-problem.ts';

/** What the partner is shown once. */
export interface NewWidget {
  widgetId: string;
  /** 64 hex digits. */
  secretKey: string;
}

export interface FieldProblem extends RegistrationProblem {
  field: keyof WidgetRegistration;
}

export type RegistrationState =
  | { status: 'editing' }
  | { status: 'sending' }
  /** A new widget, with what is shown once. */
  | ({ status: 'registered' } & NewWidget)
  /** A change of a registered widget. */
  | { status: 'saved' }
  /** Fields are bad: by our own check, or by the server's. */
  | { status: 'refused'; problems: FieldProblem[] }
  /** The server could not be asked. */
  | { status: 'failed' };

export type RegistrationStatus = RegistrationState['status'];

/** A field that is being mended is no longer called bad; what was last said of the whole is over. */
export function afterEdit(state: RegistrationState, field: string): RegistrationState {
  if (state.status === 'sending' || state.status === 'registered') return state;
  const problems = problemsOf(state).filter((problem) => problem.field !== field);
  return problems.length > 0 ? { status: 'refused', problems } : { status: 'editing' };
}

/** What was refused can only be mended where the form has a field for it. */
export function afterRefusal(problems: readonly RegistrationProblem[]): RegistrationState {
  const ours = problems.filter((problem): problem is FieldProblem => problem.field !== 'registration');
  return ours.length > 0 ? { status: 'refused', problems: ours } : { status: 'failed' };
}

export function problemsOf(state: RegistrationState): readonly FieldProblem[] {
  return state.status === 'refused' ? state.problems : [];
}
