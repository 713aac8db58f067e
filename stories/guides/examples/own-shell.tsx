import { type Calling, CallingWidget } from 'partner-widgets/host';

/** A bar with buttons of your own. Every mounted phone stays in the page: one that leaves it loses its call. */
export function PhoneBar({ calling }: { calling: Calling }) {
  const { providers, mounted, liveCall, alert } = calling;
  return (
    <section aria-label="Phones">
      {alert && <p role="alert">{alert.failure.code}</p>}
      {liveCall && (
        <button type="button" onClick={calling.endCall}>
          End the call
        </button>
      )}
      {providers.map(
        (provider) => mounted.includes(provider.id) && <CallingWidget key={provider.id} calling={calling} provider={provider} />,
      )}
    </section>
  );
}
