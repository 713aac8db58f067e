import { createStateStore, type FrameCapabilities } from 'partner-widgets/host';
import type { Settings } from './settings.ts';
import { wait } from './wait.ts';

/** Everything that a CRM can grant, in the order in which the page lists it. */
export const capabilityNames = [
  ...(['environment', 'context', 'resize', 'toast', 'confirm', 'modal', 'openRecord', 'refreshRecord'] as const),
  ...(['openUrl', 'copy', 'download', 'badge', 'path', 'unsavedChanges', 'state'] as const),
];

const state = createStateStore('local agent');
const paths = new Map<string, string>();

/** What this CRM does when it is asked: `note` tells the page of it. */
export function capabilitiesFor({ denied, locale, answerDelay, answerFault }: Settings, note: (text: string) => void): FrameCapabilities {
  const answer = async (text: string): Promise<void> => {
    await wait(answerDelay);
    if (answerFault === 'refuses') throw new Error('The local CRM was told to refuse.');
    note(text);
  };
  const all: FrameCapabilities = {
    environment: { locale },
    context: true,
    resize: { minHeight: 240, maxHeight: 1_600 },
    toast: true,
    confirm: true,
    modal: true,
    openRecord: ({ viewType, recordId }) => answer(`Would open the ${viewType} ${recordId}.`),
    refreshRecord: () => answer('Would read the record again.'),
    openUrl: async (url) => {
      await answer(`Opened ${url.protocol}//${url.host} in a tab of its own.`);
      open(url, '_blank', 'noopener,noreferrer');
    },
    copy: async (text) => {
      await answer(`Copied ${text.length} characters.`);
      await navigator.clipboard.writeText(text);
    },
    download: ({ fileName }) => answer(`Would save “${fileName}”.`),
    badge: true,
    path: { value: paths.get('path'), onChange: (path) => void paths.set('path', path) },
    unsavedChanges: true,
    state,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !denied.includes(name)));
}
