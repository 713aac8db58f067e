import type { HostTalk } from '../../src/protocol/conversation/host-talk.ts';
import type { WidgetTalk } from '../../src/protocol/conversation/widget-talk.ts';

/** What each message of our own says, for the two developers. One without a note does not compile. */
export const widgetNotes = {
  hello: 'The first after every handshake, and again when it listens to more: "context", "environment", "path". Answered by welcome.',
  interactive: 'The widget is of use to the agent now. No answer.',
  failed: 'The agent sees a failure in place of the widget; its code. Part of the failures that onMetric counts.',
  context: 'Asks for a context signed now. It comes as context.',
  resize: 'CSS pixels. The host keeps it within bounds. No answer.',
  toast: 'A line that goes away by itself.',
  confirm: 'Answered with { isConfirmed }.',
  modal: 'A page of the widget’s own origin. Answered with { value } when it is closed.',
  close: 'In a modal: closes it. No answer.',
  'open-record': 'After a click.',
  'refresh-record': 'The widget changed the record.',
  'open-url': 'https, mailto or tel. After a click.',
  copy: 'To the clipboard. After a click.',
  download: 'A file, whole: at most 25 MB. After a click.',
  badge: 'On the tab; null takes it away. No answer.',
  path: 'Where the agent is in the widget: one slash, then anything but spaces and backslashes. No answer.',
  'unsaved-changes': 'No answer.',
  state: 'JSON of one value to keep for this widget and record, under its key; null forgets it. No answer.',
} satisfies Record<keyof WidgetTalk, string>;

export const hostNotes = {
  welcome: 'Answers hello, and comes again when what is granted changes. What is not granted is not in it.',
  answer: 'Of the request whose messageId is in “to”. supported: false says that this host does not do such a thing; code, why it failed.',
  context: 'The same record, signed anew.',
  environment: 'How the page looks now.',
  path: 'The agent moved through the CRM’s history.',
} satisfies Record<keyof HostTalk, string>;
