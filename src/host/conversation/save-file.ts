import type { Download } from '../../protocol/conversation/widget-talk.ts';

/** What would lead out of the folder, or show the name backwards. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Saves what a widget made as a file. Never as a page of the host's own origin: the type says that it is only bytes. */
export function saveFile({ fileName, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName.replace(UNSAFE, '_');
  link.click();
  // Browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
