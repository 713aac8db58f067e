import type { ReviewedWidget } from '../review/reviewed-widget.ts';
import type { WidgetRegistration } from './registration.ts';

/** May a partner change what is registered? Not while it is reviewed, nor what was approved as it is: it is withdrawn first. */
export function mayChangeRegistration({ status }: Pick<ReviewedWidget, 'status'>): boolean {
  return status === 'testing' || status === 'sent-back';
}

/** The widget as it is registered anew. What was checked of another page is not said of this one. */
export function changeRegistration<Widget extends ReviewedWidget>(
  widget: Widget,
  { name, description, url, viewTypes, teamId }: WidgetRegistration,
): Widget {
  const checklist = url === widget.url ? widget.checklist : undefined;
  return { ...widget, name, description, url, viewTypes, teamId, checklist };
}
