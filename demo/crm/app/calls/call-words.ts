import type { Engagement } from '../../calls/engagement.ts';

const ENDINGS: Record<string, string> = {
  COMPLETED: 'Answered',
  BUSY: 'Busy',
  NO_ANSWER: 'No answer',
  CANCELED: 'Hung up before an answer',
  REJECTED: 'Declined',
  MISSED: 'Missed',
  FAILED: 'Failed',
};

export function outcomeInWords({ status, endStatus = '' }: Engagement): string {
  switch (status) {
    case 'open':
      return 'Not saved yet';
    case 'lost':
      return 'Cut off: the phone lost this call';
    case 'completed':
      return ENDINGS[endStatus] ?? 'Ended';
  }
}

/** "1 min 5 s"; nothing for a call that nobody answered. */
export function durationInWords(milliseconds = 0): string {
  const seconds = Math.round(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes && `${minutes} min`, rest && `${rest} s`].filter(Boolean).join(' ');
}
