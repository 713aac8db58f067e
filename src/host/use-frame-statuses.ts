import { useState } from 'react';
import type { FrameStatus } from './use-widget-frame.ts';

interface Statuses {
  record: string;
  byWidget: Record<string, FrameStatus>;
}

/** What each frame of one record last reported; another record begins with none. */
export function useFrameStatuses(record: string) {
  const [known, setKnown] = useState<Statuses>({ record, byWidget: {} });
  return {
    statusOf: (widgetId: string) => (known.record === record ? known.byWidget[widgetId] : undefined),
    report: (widgetId: string, status: FrameStatus) =>
      setKnown((last) => ({ record, byWidget: { ...(last.record === record && last.byWidget), [widgetId]: status } })),
  };
}
