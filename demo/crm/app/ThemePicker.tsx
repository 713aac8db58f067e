import { useLayoutEffect, useState } from 'react';
import { applyTheme, storedTheme, type Theme, themes } from './theme.ts';

const LABELS: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' };

export function ThemePicker() {
  const [theme, setTheme] = useState(storedTheme);
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return (
    <fieldset className="theme-picker">
      <legend className="visually-hidden">Theme</legend>
      {themes.map((each) => (
        <label key={each}>
          <input type="radio" name="theme" checked={each === theme} onChange={() => setTheme(each)} />
          {LABELS[each]}
        </label>
      ))}
    </fieldset>
  );
}
