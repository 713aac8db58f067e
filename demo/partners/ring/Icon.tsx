const PATHS = {
  call: 'M5.2 2.5 7 2l1.7 3.8-1.5 1.6a9 9 0 0 0 3.4 3.4l1.6-1.5L16 11l-.5 1.8c-.3 1-1.2 1.7-2.3 1.5C8.2 13.6 4.4 9.8 3.7 4.8c-.2-1.1.5-2 1.5-2.3Z',
  end: 'M9 5.5c3 0 5.7 1 7.6 2.9.5.5.5 1.2.1 1.8l-1 1.5c-.3.4-.8.6-1.3.4l-2.5-1c-.5-.2-.8-.7-.7-1.2l.1-1.2a9 9 0 0 0-4.6 0l.1 1.2c.1.5-.2 1-.7 1.2l-2.5 1c-.5.2-1 0-1.3-.4l-1-1.5c-.4-.6-.4-1.3.1-1.8C3.3 6.5 6 5.5 9 5.5Z',
  microphone: 'M9 2.5a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0v-4a2 2 0 0 1 2-2ZM4.5 8.5a4.5 4.5 0 0 0 9 0M9 13v2.5',
  muted: 'M11 7V4.5a2 2 0 0 0-4 0v4a2 2 0 0 0 3.4 1.4M4.5 8.5a4.5 4.5 0 0 0 7.7 3.2M13.5 8.5v.4M9 13v2.5M3 2.5l12 13',
  erase: 'M6.5 4.5H15v9H6.5L2.5 9l4-4.5ZM8.5 7l4 4M12.5 7l-4 4',
};

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      data-filled={name === 'call' || name === 'end' || undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
