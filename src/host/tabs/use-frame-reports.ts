import { useState } from 'react';

interface Reports<Report> {
  record: string;
  byWidget: Record<string, Report>;
}

/** What each frame of one record last reported; another record begins with none. */
export function useFrameReports<Report>(record: string) {
  const [known, setKnown] = useState<Reports<Report>>({ record, byWidget: {} });
  return {
    byWidget: known.record === record ? known.byWidget : {},
    report: (widgetId: string, report: Report) =>
      setKnown((last) => {
        const byWidget = last.record === record ? last.byWidget : {};
        return byWidget === last.byWidget && byWidget[widgetId] === report
          ? last
          : { record, byWidget: { ...byWidget, [widgetId]: report } };
      }),
  };
}
