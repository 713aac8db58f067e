import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The arrow keys of a toolbar, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const step = STEPS[event.key];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = step === undefined ? edge(event.key, buttons) : buttons.at((at + step * direction) % buttons.length);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function edge(key: string, buttons: HTMLButtonElement[]): HTMLButtonElement | undefined {
  if (key === 'Home') return buttons[0];
  return key === 'End' ? buttons.at(-1) : undefined;
}
