import * as z from 'zod/mini';
import { contextStates } from '../../src/cli/dev/context-state.ts';

const texts = z.object({ person: z.string(), company: z.string() });

const settingsSchema = z.object({
  /** Tells this page's records from another's at the command. */
  deskId: z.string(),
  viewType: z.enum(['person', 'company']),
  fixtures: texts,
  /** What stands in the editor of each view, whether it can be read or not. */
  texts,
  state: z.enum(contextStates),
  delivery: z.enum(['query', 'message', 'post']),
  ed25519: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  width: z.enum(['phone', 'tablet', 'desktop']),
  direction: z.enum(['ltr', 'rtl']),
  locale: z.string(),
  /** Milliseconds. */
  signDelay: z.number(),
  signFault: z.enum(['none', 'fails', 'silent']),
  answerDelay: z.number(),
  answerFault: z.enum(['none', 'refuses']),
  /** The capabilities that this CRM does not grant. */
  denied: z.array(z.string()),
  isPhone: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Change = (changed: Partial<Settings>) => void;

const STORED = 'partner-widgets dev';

/** Those of this browser tab, across reloads. */
export function readSettings(usual: Settings): Settings {
  try {
    const { data } = settingsSchema.safeParse(JSON.parse(sessionStorage.getItem(STORED) ?? ''));
    return data ?? usual;
  } catch {
    return usual;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(settings));
  } catch {
    // A browser may have no storage, or a full one: then nothing is kept, and nothing breaks.
  }
}
