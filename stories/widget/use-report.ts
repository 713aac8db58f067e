import type { ViewType } from 'partner-widgets/protocol';
import { useEffect } from 'react';

/** Tells the story that frames this page what was verified and rendered, as a story cannot look into another origin's page. */
export function useReport(view: ViewType): void {
  useEffect(() => {
    if (parent !== window && document.referrer) parent.postMessage({ storyWidget: view }, new URL(document.referrer).origin);
  }, [view]);
}
