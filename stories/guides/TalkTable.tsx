import { hostTalk } from '../../src/protocol/conversation/host-talk.ts';
import { widgetTalk } from '../../src/protocol/conversation/widget-talk.ts';
import { fieldsOf } from './fields-of.ts';
import { Rows } from './Rows.tsx';
import { hostNotes, widgetNotes } from './talk-notes.ts';

const SIDES = {
  widget: { catalog: Object.entries(widgetTalk), notes: widgetNotes as Record<string, string> },
  host: { catalog: Object.entries(hostTalk), notes: hostNotes as Record<string, string> },
};

/** The messages that one side sends, made from the schemas that read them. */
export function TalkTable({ from }: { from: keyof typeof SIDES }) {
  const { catalog, notes } = SIDES[from];
  const rows = catalog.map(([type, schema]) => [
    type,
    <span className="guide-fields" key="fields">
      {fieldsOf(schema).map((field) => (
        <code key={field}>{field}</code>
      ))}
    </span>,
    notes[type],
  ]);
  return <Rows head={['type', 'data', 'Meaning']} rows={rows} />;
}
