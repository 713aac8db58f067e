import type { TextFormat } from './editor.ts';

const PATHS: Record<TextFormat, string> = {
  bold: 'M5 3h4a2.5 2.5 0 0 1 0 5H5zm0 5h4.5a2.5 2.5 0 0 1 0 5H5z',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  bullets: 'M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01',
  numbers: 'M7 4h6M7 8h6M7 12h6M2.5 3 3.5 2.5V6M2.5 10.5c0-1 1.7-1 1.7.1 0 .9-1.7 1.5-1.7 2.4h1.8',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.7.7M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.700 8.700a2.500 2.500 0 0 0 3.600 3.600l.700-.700',
};

export function FormatIcon({ format }: { format: TextFormat }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[format]} />
    </svg>
  );
}
