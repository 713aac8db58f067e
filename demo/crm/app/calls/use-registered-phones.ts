import type { CallingProvider, CompleteCallingSettings, SettingsProblem } from 'partner-widgets/protocol';
import { useState } from 'react';
import { askServer, send } from './ask-server.ts';

type Refusal = { ok: false; problems: SettingsProblem[] };

export interface RegisteredPhones {
  all: readonly CallingProvider[];
  /** Resolves with what the server finds wrong, if it does. */
  save(id: string, settings: CompleteCallingSettings): Promise<Refusal | undefined>;
  remove(id: string): Promise<void>;
}

/** The phones' settings, on the server and on this page at once. */
export function useRegisteredPhones(loaded: readonly CallingProvider[]): RegisteredPhones {
  const [all, setAll] = useState(loaded);
  return {
    all,
    async save(id, settings) {
      const response = await send('POST', pathOf(id), settings);
      if (response.status === 400) return response.json();
      if (!response.ok) throw new Error(`The settings were answered with ${response.status}.`);
      const kept: CompleteCallingSettings = await response.json();
      const phone = { id, ...kept };
      setAll((known) => (known.some((each) => each.id === id) ? known.map((each) => (each.id === id ? phone : each)) : [...known, phone]));
      return undefined;
    },
    async remove(id) {
      await askServer('DELETE', pathOf(id));
      setAll((known) => known.filter((each) => each.id !== id));
    },
  };
}

function pathOf(id: string): string {
  return `/api/calling/${encodeURIComponent(id)}/settings`;
}
