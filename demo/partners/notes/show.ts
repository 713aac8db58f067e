import { isPersonContext, type WidgetContext } from 'partner-widgets/protocol';
import { problemWords } from './problem-words.ts';

const parts = {
  checking: document.querySelector<HTMLElement>('#checking')!,
  problem: document.querySelector<HTMLElement>('#problem')!,
  widget: document.querySelector<HTMLElement>('main')!,
};

export function showPart(name: keyof typeof parts): void {
  for (const [each, part] of Object.entries(parts)) part.hidden = each !== name;
}

/** By textContent alone: a name may hold anything, and a verified one too. */
export function showContact(context: WidgetContext): void {
  const { stage, phones } = isPersonContext(context) ? context.person : context.company;
  const phone = phones?.find(({ isPrimary }) => isPrimary) ?? phones?.[0];
  write(parts.widget, '#name', nameOf(context) || 'this contact');
  write(parts.widget, '#about', [stage?.name, phone?.phone ?? 'No phone number on file'].filter(Boolean).join(' · '));
  showPart('widget');
}

export function showProblem(code: string, retry: () => void): void {
  const { title, text } = problemWords(code);
  write(parts.problem, 'h1', title);
  write(parts.problem, 'p', text);
  write(parts.problem, 'code', code);
  parts.problem.querySelector('button')!.onclick = retry;
  showPart('problem');
}

function nameOf(context: WidgetContext): string | null | undefined {
  return isPersonContext(context) ? [context.person.firstName, context.person.lastName].filter(Boolean).join(' ') : context.company.name;
}

function write(part: HTMLElement, selector: string, text: string): void {
  part.querySelector(selector)!.textContent = text;
}
