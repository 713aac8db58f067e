import { forgetEngagements } from './crm.ts';

/** A call or a phone that the last story left in this tab's storage is not this one's. */
export function forgetCalls(): void {
  forgetEngagements();
  sessionStorage.removeItem('partner-widgets:call');
  localStorage.removeItem('partner-widgets:phone');
  localStorage.removeItem('LocalSettings:Sales:CallingExtensions');
}
