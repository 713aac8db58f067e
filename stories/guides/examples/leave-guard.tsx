import type { Calling } from 'partner-widgets/host';

/** Call it before your router leaves a page that a call depends on. */
export function mayLeave({ liveCall }: Calling): boolean {
  return !liveCall || confirm('You are on a call. Leave this page?');
}
