import { capabilityNames } from '../desk/capabilities.ts';
import type { Change, Settings } from '../desk/settings.ts';
import { Check } from './Check.tsx';

/** What the CRM grants. What is taken away is denied from the next message on. */
export function GrantControls({ settings: { denied }, change }: { settings: Settings; change: Change }) {
  const grant = (name: string, isGranted: boolean): void =>
    change({ denied: isGranted ? denied.filter((each) => each !== name) : [...denied, name] });
  return (
    <section className="controls-part" aria-labelledby="grants-title">
      <h2 id="grants-title">What the widget may do</h2>
      <p className="hint">All of it here. A real CRM grants by widget: see that yours does without.</p>
      <div className="pairs">
        {capabilityNames.map((name) => (
          <Check key={name} label={<code>{name}</code>} isChecked={!denied.includes(name)} onChange={(is) => grant(name, is)} />
        ))}
      </div>
    </section>
  );
}
