import type { ViewType } from 'partner-widgets/protocol';
import { useId } from 'react';
import { fixturesFor } from '../desk/fixtures.ts';
import type { DraftReading } from '../desk/read-draft.ts';
import type { Change, Settings } from '../desk/settings.ts';
import { textOf } from '../desk/usual-settings.ts';
import { Choice } from './Choice.tsx';
import { CommonFields } from './CommonFields.tsx';
import { Field } from './Field.tsx';

interface ContactControlsProps {
  settings: Settings;
  change: Change;
  reading: DraftReading;
  /** Does an edit reach the widget that is open? */
  news: 'pushed' | 'needs-reload' | 'none';
  onReload: () => void;
}

export function ContactControls({ settings, change, reading, news, onReload }: ContactControlsProps) {
  const { viewType, fixtures, texts } = settings;
  const problemId = useId();
  const write = (text: string): void => change({ texts: { ...texts, [viewType]: text } });
  const pick = (name: string): void =>
    change({ fixtures: { ...fixtures, [viewType]: name }, texts: { ...texts, [viewType]: textOf(name) } });
  const isEdited = texts[viewType] !== textOf(fixtures[viewType]);
  return (
    <section className="controls-part" aria-labelledby="contact-title">
      <h2 id="contact-title">Contact</h2>
      <Choice<ViewType>
        label="View"
        value={viewType}
        options={[
          ['person', 'Person'],
          ['company', 'Company'],
        ]}
        onChange={(next) => change({ viewType: next })}
      />
      <Field label="Fixture">
        {(ids) => (
          <select {...ids} value={fixtures[viewType]} onChange={(event) => pick(event.target.value)}>
            {fixturesFor(viewType).map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CommonFields viewType={viewType} reading={reading} onChange={(draft) => write(JSON.stringify(draft, null, 2))} />
      <details className="json">
        <summary>All of it, as JSON</summary>
        <textarea
          aria-label="The context as JSON"
          aria-invalid={!reading.ok}
          aria-describedby={problemId}
          spellCheck={false}
          rows={16}
          value={texts[viewType]}
          onChange={(event) => write(event.target.value)}
        />
        <p className="hint">The timestamp is stamped by the signature. Fields that the guide does not know are kept.</p>
      </details>
      <p className={reading.ok ? 'hint' : 'problem'} id={problemId} role="status">
        {reading.ok ? (isEdited ? newsWords[news] : '') : `${reading.problem} Until then the last good one is shown.`}
      </p>
      {isEdited && (
        <div className="row">
          {news === 'needs-reload' && reading.ok && (
            <button type="button" className="button" data-primary onClick={onReload}>
              Reload the widget
            </button>
          )}
          <button type="button" className="button" onClick={() => pick(fixtures[viewType])}>
            Back to the fixture
          </button>
        </div>
      )}
    </section>
  );
}

const newsWords = {
  pushed: 'Edits are signed anew and sent to your widget as you type.',
  'needs-reload': 'Your widget takes no newer context, so an edit shows when it is reloaded.',
  none: '',
};
