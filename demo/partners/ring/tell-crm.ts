import type { CallingExtension } from 'partner-widgets/partner';
import type { CarrierCall, Line } from '../carrier/line.ts';
import { OWN_NUMBER } from '../carrier/numbers.ts';

/** Says the one thing that the CRM does not know yet of the line; what follows from it is said when it has been. */
export function tellCrm(extension: CallingExtension, line: Line, recalledCallId: string | undefined): void {
  if (line.status === 'free') return;
  switch (extension.status) {
    case 'idle':
    case 'dialing':
      begin(extension, line.call, recalledCallId);
      return;
    case 'ringing':
      if (line.status === 'talking') extension.callAnswered();
      else if (line.status === 'over') extension.callEnded({ callEndStatus: line.endStatus });
      return;
    case 'answered':
      if (line.status === 'over') extension.callEnded({ callEndStatus: line.endStatus });
  }
}

type Beginning = Extract<CallingExtension, { status: 'idle' | 'dialing' }>;

function begin(extension: Beginning, { id, direction, number, startedAt }: CarrierCall, recalledCallId: string | undefined): void {
  // A call that outlived a reload has its entry in the CRM, which said so in its greeting.
  const isWrittenDown = id === recalledCallId && extension.host.engagementId != null;
  const call = { externalCallId: id, callStartTime: startedAt, createEngagement: !isWrittenDown };
  if (direction === 'OUTBOUND') extension.outgoingCall({ ...call, fromNumber: OWN_NUMBER, toNumber: number });
  else if (extension.status === 'idle') void extension.incomingCall({ ...call, fromNumber: number, toNumber: OWN_NUMBER });
}
