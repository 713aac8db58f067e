import { useCallback, useEffect, useState } from 'react';
import { type Change, keepSettings, readSettings, type Settings } from './settings.ts';
import { usualSettings } from './usual-settings.ts';

export function useSettings(): { settings: Settings; change: Change; reset: () => void } {
  const [settings, setSettings] = useState(() => readSettings(usualSettings()));
  useEffect(() => keepSettings(settings), [settings]);
  const change = useCallback<Change>((changed) => setSettings((last) => ({ ...last, ...changed })), []);
  const reset = useCallback(() => setSettings((last) => ({ ...usualSettings(), deskId: last.deskId })), []);
  return { settings, change, reset };
}
