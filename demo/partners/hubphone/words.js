const endings = {
  COMPLETED: 'Call ended',
  BUSY: 'The line was busy',
  CANCELED: 'You hung up before an answer',
  REJECTED: 'You declined',
  MISSED: 'You missed this call',
};

export function nameOf({ name, firstName, lastName, email }) {
  return name || [firstName, lastName].filter(Boolean).join(' ') || email || 'A record without a name';
}

export function directionOf({ status, call }) {
  if (status === 'calling') return 'Calling…';
  if (status === 'ringing') return 'Incoming call';
  if (status === 'over') return call.direction === 'OUTBOUND' ? 'Outgoing call' : 'Incoming call';
  return 'On a call';
}

export function timeOf(line) {
  if (line.status === 'talking') return clock(Date.now() - line.answeredAt);
  return line.status === 'over' && line.duration > 0 ? clock(line.duration) : '';
}

export function endingOf(line) {
  return line.status === 'over' ? endings[line.endStatus] : '';
}

export function announcementOf(line) {
  if (line.status === 'free') return '';
  if (line.status === 'calling') return `Calling ${line.call.number}`;
  if (line.status === 'ringing') return `Incoming call from ${line.call.number}`;
  if (line.status === 'over') return 'The call has ended. Save it.';
  return line.isMuted ? 'You are muted' : 'On a call';
}

function clock(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
