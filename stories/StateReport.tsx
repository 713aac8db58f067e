/** A hook's state as it is, functions by name, long texts cut. */
export function StateReport<State extends { status: string }>({ hook, state }: { hook: string; state: State }) {
  return (
    <section className="story-state" aria-label={`What ${hook} gives`}>
      <p>
        <code>{hook}</code> <output>{state.status}</output>
      </p>
      <pre>{JSON.stringify(state, shorten, 2)}</pre>
    </section>
  );
}

function shorten(key: string, value: unknown): unknown {
  if (typeof value === 'function') return `${key}()`;
  return typeof value === 'string' && value.length > 90 ? `${value.slice(0, 80)}… (${value.length} characters)` : value;
}
