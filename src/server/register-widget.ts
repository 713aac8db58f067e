import type { WidgetRegistration } from '../protocol/registration/registration.ts';
import type { ReviewedWidget } from '../protocol/review/reviewed-widget.ts';
import { firstSecretKey, type RegisteredKey } from './key-rotation.ts';
import type { Now } from './now.ts';

/** A new widget, with a new id, to be tested by its team; and its first secret key, which the partner is shown once. */
export function registerWidget(registration: WidgetRegistration, now?: Now): { widget: ReviewedWidget; keys: RegisteredKey[] } {
  return { widget: { ...registration, id: crypto.randomUUID(), status: 'testing', history: [] }, keys: firstSecretKey(now) };
}
