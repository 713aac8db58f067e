import { type ChecklistReport, checklistReportSchema } from 'partner-widgets/protocol';
import { type ChangeEvent, useState } from 'react';

/** The file that `npx partner-widgets check --json` wrote. */
export function ChecklistUpload({ onReport }: { onReport: (report: ChecklistReport) => Promise<void> }) {
  const [said, setSaid] = useState('');
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = (await target.files?.[0]?.text()) ?? '';
    target.value = '';
    try {
      await onReport(checklistReportSchema.parse(JSON.parse(text)));
      setSaid('The checklist shows this result now.');
    } catch {
      setSaid('That is not what npx partner-widgets check --json prints, or the server did not answer.');
    }
  };
  return (
    <section aria-labelledby="checklist-result">
      <h2 id="checklist-result">Result of the checklist</h2>
      <p>
        <label>
          The JSON of <code>npx partner-widgets check --json</code>: <input type="file" accept=".json,application/json" onChange={read} />
        </label>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
