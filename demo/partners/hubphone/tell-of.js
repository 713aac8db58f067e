import { OWN_NUMBER } from '../carrier/numbers.ts';

// What is new since the CRM was told last, in the words of HubSpot's SDK.

export function tellOfAgent(extensions, before, agent) {
  if (agent && !before) extensions.userLoggedIn();
  if (!agent && before) extensions.userLoggedOut();
  if (!agent || agent.isAvailable === before?.isAvailable) return;
  if (agent.isAvailable) extensions.userAvailable();
  else extensions.userUnavailable();
}

/** `engagementId` is the CRM's entry for the call, if it has one already. */
export function tellOfLine(extensions, before, line, engagementId) {
  if (line.status === 'free') return;
  const externalCallId = line.call.id;
  if (before.status === 'free') begin(extensions, line.call, engagementId == null);
  if (line.status === 'talking' && before.status !== 'talking') extensions.callAnswered({ externalCallId });
  if (line.status === 'over' && before.status !== 'over') {
    extensions.callEnded({ externalCallId, engagementId, callEndStatus: line.endStatus });
  }
}

function begin(extensions, { id, direction, number, startedAt }, createEngagement) {
  const call = { externalCallId: id, callStartTime: startedAt, createEngagement };
  if (direction === 'OUTBOUND') extensions.outgoingCall({ ...call, fromNumber: OWN_NUMBER, toNumber: number });
  else extensions.incomingCall({ ...call, fromNumber: number, toNumber: OWN_NUMBER });
}
