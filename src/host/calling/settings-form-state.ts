import type { CallingSettings } from '../../protocol/calling-settings.ts';
import type { SettingsProblem } from '../../protocol/settings-problem.ts';

export interface FieldProblem extends SettingsProblem {
  field: keyof CallingSettings;
}

export type SettingsFormState =
  | { status: 'editing' }
  | { status: 'saving' }
  | { status: 'saved' }
  /** Fields are bad: by our own check, or by the server's. */
  | { status: 'refused'; problems: FieldProblem[] }
  /** The server could not be asked. */
  | { status: 'save-failed' }
  | { status: 'removing' }
  | { status: 'removed' }
  | { status: 'remove-failed' };

export type SettingsFormStatus = SettingsFormState['status'];

/** Nothing is edited or sent between a request and its answer, and nothing of a provider that is gone. */
export function isShut({ status }: SettingsFormState): boolean {
  return status === 'saving' || status === 'removing' || status === 'removed';
}

/** A field that is being mended is no longer called bad; what was last said of the whole is over. */
export function afterEdit(state: SettingsFormState, field: string): SettingsFormState {
  if (isShut(state)) return state;
  const problems = problemsOf(state).filter((problem) => problem.field !== field);
  return problems.length > 0 ? { status: 'refused', problems } : { status: 'editing' };
}

/** What was refused can only be mended where the form has a field for it. */
export function afterRefusal(problems: readonly SettingsProblem[]): SettingsFormState {
  const ours = problems.filter(isOfField);
  return ours.length > 0 ? { status: 'refused', problems: ours } : { status: 'save-failed' };
}

export function problemsOf(state: SettingsFormState): readonly FieldProblem[] {
  return state.status === 'refused' ? state.problems : [];
}

function isOfField(problem: SettingsProblem): problem is FieldProblem {
  return problem.field !== 'settings';
}
