import type { Line } from '../carrier/line.ts';

/** What a screen reader says of the line as it changes. Always in the page: a live region that comes with its text is not read. */
export function Announcer({ line }: { line: Line }) {
  return (
    <p role="status" className="visually-hidden">
      {announcementOf(line)}
    </p>
  );
}

function announcementOf(line: Line): string {
  switch (line.status) {
    case 'free':
      return '';
    case 'calling':
      return `Calling ${line.call.number}`;
    case 'ringing':
      return `Incoming call from ${line.call.number}`;
    case 'talking':
      return line.isMuted ? 'You are muted' : 'On a call';
    case 'over':
      return 'The call has ended. Save it.';
  }
}
