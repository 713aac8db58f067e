/** A call as the carrier knows it. */
export interface CarrierCall {
  id: string;
  direction: 'OUTBOUND' | 'INBOUND';
  /** Who is at the other end. */
  number: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

export type EndStatus = 'COMPLETED' | 'BUSY' | 'CANCELED' | 'REJECTED' | 'MISSED';

export type Line =
  | { status: 'free' }
  /** It rings at the other end. */
  | { status: 'calling'; call: CarrierCall }
  /** It rings here. */
  | { status: 'ringing'; call: CarrierCall }
  | { status: 'talking'; call: CarrierCall; answeredAt: number; isMuted: boolean }
  /** Nobody talks any more, and nothing is saved yet. The duration is in milliseconds. */
  | { status: 'over'; call: CarrierCall; endStatus: EndStatus; duration: number };

export type LineEvent =
  | { type: 'started'; call: CarrierCall }
  /** By whichever end it rings at. */
  | { type: 'answered' }
  | { type: 'mute-toggled' }
  | { type: 'ended'; endStatus: EndStatus }
  | { type: 'finished' };

export const freeLine: Line = { status: 'free' };

export function nextLine(line: Line, event: LineEvent, now: number): Line {
  switch (event.type) {
    case 'started':
      return line.status === 'free' ? { status: event.call.direction === 'OUTBOUND' ? 'calling' : 'ringing', call: event.call } : line;
    case 'answered': {
      const isRinging = line.status === 'calling' || line.status === 'ringing';
      return isRinging ? { status: 'talking', call: line.call, answeredAt: now, isMuted: false } : line;
    }
    case 'mute-toggled':
      return line.status === 'talking' ? { ...line, isMuted: !line.isMuted } : line;
    case 'ended': {
      if (line.status === 'free' || line.status === 'over') return line;
      const duration = line.status === 'talking' ? now - line.answeredAt : 0;
      return { status: 'over', call: line.call, endStatus: event.endStatus, duration };
    }
    case 'finished':
      return line.status === 'over' ? freeLine : line;
  }
}
