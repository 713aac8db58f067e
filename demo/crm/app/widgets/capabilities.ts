import { type AboutFrame, createStateStore, type FrameCapabilities } from 'partner-widgets/host';
import { AGENT } from '../../agent.ts';
import type { Crm } from '../records/use-crm-data.ts';
import { openRecord } from './open-record.ts';
import type { PathOfWidget } from './use-tab-in-address.ts';

const state = createStateStore(AGENT.id);

/** What each widget may do here, as its registration says. What is not named is denied, and a widget that is not named may do nothing. */
export function capabilitiesOf({ widgetId }: AboutFrame, crm: Crm, pathOf: PathOfWidget): FrameCapabilities {
  const look: FrameCapabilities = { environment: true, resize: { minHeight: 240, maxHeight: 1_600 } };
  switch (widgetId) {
    case 'property-search':
      return {
        ...look,
        ...{ context: true, badge: true, toast: true, confirm: true, modal: true, openUrl: true, copy: true, download: true },
        path: pathOf(widgetId),
        state,
      };
    case 'company-research':
      return {
        ...look,
        ...{ context: true, toast: true },
        openRecord: (record) => openRecord(crm, record),
        refreshRecord: ({ recordId }) => crm.readRecordAgain(recordId),
      };
    case 'notes':
      return { ...look, context: true, badge: true, unsavedChanges: true, state };
    case 'timeline':
      return { ...look, context: true };
    case 'area-report':
      return { environment: true, resize: { minHeight: 140, maxHeight: 600 } };
    case 'slow':
    case 'broken':
      return { environment: true };
    default:
      return {};
  }
}
