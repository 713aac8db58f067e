import type { Change, Settings } from '../desk/settings.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';

const LOCALES = ['en-US', 'en-GB', 'de-DE', 'es-ES', 'fr-FR', 'pt-BR', 'ar-AE', 'he-IL', 'ja-JP', 'zh-CN'];

export function LookControls({ settings: { theme, width, direction, locale }, change }: { settings: Settings; change: Change }) {
  return (
    <section className="controls-part" aria-labelledby="look-title">
      <h2 id="look-title">Look</h2>
      <Choice<Settings['theme']>
        label="Theme"
        value={theme}
        options={[
          ['system', 'System'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChange={(next) => change({ theme: next })}
      />
      <Choice<Settings['width']>
        label="Width"
        value={width}
        options={[
          ['phone', 'Phone 390'],
          ['tablet', 'Tablet 820'],
          ['desktop', 'Desktop'],
        ]}
        onChange={(next) => change({ width: next })}
      />
      <Choice<Settings['direction']>
        label="Direction"
        value={direction}
        options={[
          ['ltr', 'Left to right'],
          ['rtl', 'Right to left'],
        ]}
        onChange={(next) => change({ direction: next })}
      />
      <Field label="Locale">
        {(ids) => (
          <select {...ids} value={locale} onChange={(event) => change({ locale: event.target.value })}>
            {LOCALES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
