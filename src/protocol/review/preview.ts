import * as z from 'zod/mini';
import type { ViewType } from '../context.ts';
import { type SignRequest, signRequestSchema } from '../sign-request.ts';

/** What a reviewer wants to see a widget do. All but `working` are what it must stand up to. */
export const previewStates = ['working', 'tampered', 'stale', 'future', 'unknown-person', 'unknown-company', 'unauthorised-user'] as const;

/** One of `previewStates`. */
export type PreviewState = (typeof previewStates)[number];

/** What the reviewer's page asks its server to sign: see `signPreview` of the server. */
export interface PreviewRequest extends SignRequest {
  state: PreviewState;
}

/** Reads what a preview asks the CRM's server for. */
export const previewRequestSchema = /* @__PURE__ */ (() => z.extend(signRequestSchema, { state: z.enum(previewStates) }))();

/** The states that make sense on this view. */
export function previewStatesOf(viewType: ViewType): PreviewState[] {
  const other = viewType === 'person' ? 'unknown-company' : 'unknown-person';
  return previewStates.filter((state) => state !== other);
}

/** Is the widget right to show the record in this state, or must it refuse? Of the unknown it has nothing to show but that. */
export function isRefusalDue(state: PreviewState): boolean {
  return state === 'tampered' || state === 'stale' || state === 'future';
}
