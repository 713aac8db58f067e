import { SignedWidgetFrame } from 'partner-widgets/host';
import type { PersonRecord } from '../../records.ts';
import { useCrm } from '../crm-context.ts';
import { capabilitiesOf } from './capabilities.ts';
import { frameOptions } from './frame-options.ts';
import { useHealth } from './health-context.ts';

const nowhere = () => ({ value: undefined, onChange() {} });

/** A partner's page as a card of the CRM's own: opened by POST, and opened anew when the record changes, as it does not listen. */
export function AreaCard({ person }: { person: PersonRecord }) {
  const crm = useCrm();
  const { onMetric } = useHealth();
  const widget = crm.widgets.find(({ id }) => id === 'area-report');
  if (!widget) return null;
  return (
    <SignedWidgetFrame
      {...frameOptions}
      widget={widget}
      viewType="person"
      recordId={person.id}
      delivery={widget.delivery}
      bar={false}
      recordVersion={person.version ?? 0}
      ifNotListening="remount"
      capabilities={(about) => capabilitiesOf(about, crm, nowhere)}
      onMetric={onMetric}
    />
  );
}
