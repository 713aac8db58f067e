/** Where ours is behind, why, and how far that may go. The first that fits a group and a name there counts. */
export interface Reason {
  of: RegExp;
  than?: RegExp;
  upTo: number;
  why: string;
}

const Any = Number.POSITIVE_INFINITY;

export const reasons: readonly Reason[] = [
  {
    of: /^Verify on Node/,
    than: /guide/,
    upTo: 1.9,
    why: 'The guide’s sample checks no schema and no age, and lets invalid UTF-8 and __proto__ through.',
  },
  { of: /^Verify on Node/, upTo: Any, why: 'It gives no context: ours also decodes, parses and checks it.' },
  { of: /^Verify in the page/, upTo: Any, why: 'WebCrypto gives no context: ours also decodes, parses and checks it.' },
  {
    of: /^Bytes of calling/,
    than: /HubSpot/,
    upTo: 1.25,
    why: 'Theirs has none of: schemas of what the CRM says (373 B), promises for answers (198 B), a bound on size (137 B), pinned origins, a private port.',
  },
  { of: /^Bytes of partner: useCallingExtension/, upTo: 2, why: 'HubSpot’s has no state of the call, no React and no schemas.' },
  {
    of: /^Bytes of widget: .*verifyWithEndpoint/,
    than: /^postmate$/,
    upTo: 6,
    why: 'A channel for messages alone: ours has the talk, and verifies the context.',
  },
  {
    of: /^Bytes of (widget|partner)/,
    than: /^(penpal|comlink|postmate|Pipedrive|Zendesk|monday)/,
    upTo: 5,
    why: 'A channel for messages alone: ours has the talk too, with theme, height, dialogs, state, and a schema for each message.',
  },
  {
    of: /^Bytes of partner: useVerifiedContext/,
    upTo: 2,
    why: 'They verify once: ours reads the URL, and verifies each context that is pushed.',
  },
  { of: /^Bytes of server/, upTo: Any, why: 'HMAC alone: no schema, no age, no rotation of keys.' },
  { of: /^Bytes of host: PartnerWidgetTabs/, upTo: 3.5, why: 'Tabs or a frame alone: no signing, no health, no conversation, no dialogs.' },
  { of: /^Bytes of host: CallDock/, upTo: Any, why: 'A frame and a channel alone: no dock, no call’s states, no settings.' },
  {
    of: /^Round trip/,
    than: /bare MessagePort/,
    upTo: 2,
    why: 'The floor: ours adds a schema at both ends, a bound on size and a token bucket.',
  },
  {
    of: /^Round trip/,
    than: /penpal|comlink on a MessagePort/,
    upTo: 1.15,
    why: 'They check neither the shape nor the rate of what they are told.',
  },
  {
    of: /^Click to verified paint/,
    than: /React by hand/,
    upTo: 1.5,
    why: 'By hand there are no tabs, no handshake and no cover over what is not verified.',
  },
  {
    of: /^Click to verified paint/,
    upTo: 1.5,
    why: 'By hand there is no React, no tabs, no handshake and no cover over what is not verified.',
  },
  { of: /^Mount/, upTo: 3, why: 'Bare tabs know no widgets, no enablements, no frames and no health.' },
  {
    of: /^Sign under load/,
    than: /jose/,
    upTo: 2,
    why: 'By hand there is no Request, no limit on the body, no schema and no check of the draft.',
  },
  {
    of: /^Sign under load/,
    than: /createHmac/,
    // A handler this quick waits for its clients, and takes 25 to 38 µs a request by how they come.
    upTo: 3.5,
    why: 'By hand there is no Request, no limit on the body, no schema and no check of the draft.',
  },
];
