import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { checkRegistration } from '../../../protocol/registration/check-registration.ts';
import type { WidgetRegistration } from '../../../protocol/registration/registration.ts';
import type { RegistrationProblem } from '../../../protocol/registration/registration-problem.ts';
import { readRegistrationForm } from './read-registration-form.ts';
import { afterEdit, afterRefusal, type NewWidget, type RegistrationState } from './registration-state.ts';

export interface RegistrationFormOptions {
  /**
   * Keeps the registration. Resolves with the id and the key of a new widget, with nothing for a change of one that is registered,
   * or with the problems that the server answered.
   */
  onSubmit: (
    registration: WidgetRegistration,
    // biome-ignore lint/suspicious/noConfusingVoidType: an async function that returns nothing has no other type.
  ) => Promise<NewWidget | void | { ok: false; problems: RegistrationProblem[] }>;
  /** The origin of the CRM's pages. Default: this page's. */
  hostOrigin?: string | undefined;
}

interface RegistrationFormControls {
  state: RegistrationState;
  formRef: RefObject<HTMLFormElement | null>;
  edit: (event: FormEvent<HTMLFormElement>) => void;
  submit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The inputs keep their own values, so nothing that happens here can lose them; this is what became of them. */
export function useRegistrationForm({ onSubmit, hostOrigin }: RegistrationFormOptions): RegistrationFormControls {
  const [state, setState] = useState<RegistrationState>({ status: 'editing' });
  const formRef = useRef<HTMLFormElement>(null);
  const isFocusDue = useRef(false);

  // After React has marked them, so that a screen reader finds the reason with the field.
  useEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });

  const refuse = (problems: readonly RegistrationProblem[]): void => {
    isFocusDue.current = true;
    setState(afterRefusal(problems));
  };

  return {
    state,
    formRef,
    edit({ target }) {
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]')?.dataset['field'] : undefined;
      if (field !== undefined) setState((last) => afterEdit(last, field));
    },
    async submit(event) {
      event.preventDefault();
      if (state.status === 'sending') return;
      const checked = checkRegistration(readRegistrationForm(event.currentTarget), hostOrigin ?? location.origin);
      if (!checked.ok) return refuse(checked.problems);
      setState({ status: 'sending' });
      try {
        const answer = await onSubmit(checked.value);
        if (!answer) setState({ status: 'saved' });
        else if ('problems' in answer) refuse(answer.problems);
        else setState({ status: 'registered', widgetId: answer.widgetId, secretKey: answer.secretKey });
      } catch {
        setState({ status: 'failed' });
      }
    },
  };
}
