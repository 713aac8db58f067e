import type { Change, Settings } from '../desk/settings.ts';
import { Choice } from './Choice.tsx';
import { DelayField } from './DelayField.tsx';

export function NetworkControls({ settings, change }: { settings: Settings; change: Change }) {
  const { signDelay, signFault, answerDelay, answerFault } = settings;
  return (
    <section className="controls-part" aria-labelledby="network-title">
      <h2 id="network-title">Slow and broken</h2>
      <DelayField label="The signature comes after" value={signDelay} onChange={(next) => change({ signDelay: next })} />
      <Choice<Settings['signFault']>
        label="The signature"
        value={signFault}
        options={[
          ['none', 'Comes'],
          ['fails', 'Fails'],
          ['silent', 'Never comes'],
        ]}
        onChange={(next) => change({ signFault: next })}
      />
      <DelayField
        label="The CRM answers after"
        value={answerDelay}
        hint="Opening records and links, reading the record again, copying and saving. Toasts, questions and modals are shown at once."
        onChange={(next) => change({ answerDelay: next })}
      />
      <Choice<Settings['answerFault']>
        label="The CRM"
        value={answerFault}
        options={[
          ['none', 'Does it'],
          ['refuses', 'Refuses'],
        ]}
        onChange={(next) => change({ answerFault: next })}
      />
      <p className="hint">
        Nothing stands between the frame and your own server: slow that down there, or in your browser’s developer tools.
      </p>
    </section>
  );
}
