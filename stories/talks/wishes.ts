import type { Answer, WidgetHost } from 'partner-widgets/partner';
import type { Deed } from './asked.ts';

export interface Wish {
  name: Deed;
  label: string;
  act: (host: WidgetHost) => Promise<Answer<unknown>>;
}

/** The same page with other parts, as a modal shows a page of the widget's own origin. */
const map = `${location.pathname}?show=map`;

export const wishes: readonly Wish[] = [
  { name: 'toast', label: 'Save', act: (host) => host.toast({ kind: 'success', text: 'The showing at 9 Elm Court is saved.' }) },
  {
    name: 'confirm',
    label: 'Cancel the showing',
    act: (host) =>
      host.confirm({
        title: 'Cancel the showing at 9 Elm Court?',
        text: 'Jane gets an e-mail about it.',
        confirmLabel: 'Cancel the showing',
        cancelLabel: 'Keep it',
        isDestructive: true,
      }),
  },
  { name: 'modal', label: 'Open the map', act: (host) => host.modal({ path: map, title: 'Homes near Jane', size: 'large' }) },
  { name: 'badge', label: 'Count', act: (host) => host.badge(3) },
  { name: 'open-record', label: 'Open the owner', act: (host) => host.openRecord({ viewType: 'person', recordId: 'person-2' }) },
  { name: 'refresh-record', label: 'Move the stage', act: (host) => host.refreshRecord() },
  { name: 'copy', label: 'Copy the address', act: (host) => host.copy('9 Elm Court') },
  {
    name: 'download',
    label: 'Get the plan',
    act: (host) => host.download({ fileName: 'plan.txt', content: '9 Elm Court: 4 rooms, 112 m²' }),
  },
  { name: 'open-url', label: 'See the listing', act: (host) => host.openUrl('https://homes.example/9-elm-court') },
];
