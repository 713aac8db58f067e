import type { ContextDraft } from 'partner-widgets/protocol';

/** The CRM's own tab: the fields that the record has. */
export function Overview({ draft }: { draft: ContextDraft }) {
  const fields = Object.entries(draft.person ?? draft.company ?? {}).filter(([, value]) => value !== null && value !== '');
  return (
    <dl className="overview">
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
