import type { Delivery } from 'partner-widgets/host';
import { contextStates, stateInUrl } from '../../src/cli/dev/context-state.ts';
import type { Change, Settings } from '../desk/settings.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { stateGroups, stateWords } from './state-words.ts';

interface ContextControlsProps {
  settings: Settings;
  change: Change;
  publicKey: string;
}

export function ContextControls({ settings, change, publicKey }: ContextControlsProps) {
  const { state, delivery, ed25519 } = settings;
  const { expected, code } = stateWords[state];
  const choose = (value: string): void => change({ state: contextStates.find((each) => each === value) ?? 'working' });
  return (
    <section className="controls-part" aria-labelledby="context-title">
      <h2 id="context-title">Context</h2>
      <Field
        label="State"
        hint={
          <>
            <strong>A good widget:</strong> {expected} {code && <code>{code}</code>}
          </>
        }
      >
        {(ids) => (
          <select {...ids} value={state} onChange={(event) => choose(event.target.value)}>
            {stateGroups.map(({ label, states }) => (
              <optgroup key={label} label={label}>
                {states.map((each) => (
                  <option key={each} value={each}>
                    {stateWords[each].label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Choice<Delivery>
        label="Delivery"
        value={delivery}
        options={[
          ['query', 'URL'],
          ['message', 'Message'],
          ['post', 'POST'],
        ]}
        onChange={(next) => change({ delivery: next })}
      />
      {stateInUrl(state) && delivery !== 'query' && <p className="hint">This state is made in the URL, whatever the delivery.</p>}
      <Check label="Sign with Ed25519, too" isChecked={ed25519} onChange={(next) => change({ ed25519: next })} />
      {ed25519 && (
        <Field label="Public key of this session" hint="For verifyWithPublicKey, as JSON.">
          {(ids) => <textarea {...ids} readOnly rows={4} spellCheck={false} value={publicKey} onFocus={(event) => event.target.select()} />}
        </Field>
      )}
    </section>
  );
}
