import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { CompleteCallingSettings } from '../../protocol/calling-settings.ts';
import { checkCallingSettings } from '../../protocol/check-calling-settings.ts';
import type { SettingsProblem } from '../../protocol/settings-problem.ts';
import { readSettingsForm } from './read-settings-form.ts';
import { afterEdit, afterRefusal, isShut, type SettingsFormState } from './settings-form-state.ts';

export interface CallingSettingsFormOptions {
  /** Keeps the settings, every default filled in. Resolves with nothing, or with the problems that the server answered. */
  // biome-ignore lint/suspicious/noConfusingVoidType: an async function that returns nothing has no other type.
  onSave: (settings: CompleteCallingSettings) => Promise<void | { ok: false; problems: SettingsProblem[] }>;
  /** Forgets the settings. Without it nothing can be removed. */
  onRemove?: (() => Promise<void>) | undefined;
  /** The origin of the CRM's pages. Default: this page's. */
  hostOrigin?: string | undefined;
}

interface CallingSettingsFormControls {
  state: SettingsFormState;
  formRef: RefObject<HTMLFormElement | null>;
  edit: (event: FormEvent<HTMLFormElement>) => void;
  submit: (event: FormEvent<HTMLFormElement>) => void;
  remove: () => void;
}

/** The inputs keep their own values, so nothing that happens here can lose them; this is what became of them. */
export function useCallingSettingsForm({ onSave, onRemove, hostOrigin }: CallingSettingsFormOptions): CallingSettingsFormControls {
  const [state, setState] = useState<SettingsFormState>({ status: 'editing' });
  const formRef = useRef<HTMLFormElement>(null);
  const isFocusDue = useRef(false);

  // After React has marked them, so that a screen reader finds the reason with the field.
  useEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });

  const refuse = (problems: SettingsProblem[]): void => {
    isFocusDue.current = true;
    setState(afterRefusal(problems));
  };

  return {
    state,
    formRef,
    edit({ target }) {
      if (target instanceof HTMLInputElement) setState((last) => afterEdit(last, target.name));
    },
    async submit(event) {
      event.preventDefault();
      if (isShut(state)) return;
      const checked = checkCallingSettings(readSettingsForm(event.currentTarget), hostOrigin ?? location.origin);
      if (!checked.ok) return refuse(checked.problems);
      setState({ status: 'saving' });
      try {
        const refusal = await onSave(checked.value);
        if (refusal) refuse(refusal.problems);
        else setState({ status: 'saved' });
      } catch {
        setState({ status: 'save-failed' });
      }
    },
    async remove() {
      if (isShut(state)) return;
      setState({ status: 'removing' });
      try {
        await onRemove?.();
        setState({ status: 'removed' });
      } catch {
        setState({ status: 'remove-failed' });
      }
    },
  };
}
