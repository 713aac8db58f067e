import type { WidgetHealthState } from 'partner-widgets/host';
import { createContext, useContext } from 'react';

/** The widgets' health above the routes, as it outlives the pages that measure it. */
export const HealthContext = createContext<WidgetHealthState | undefined>(undefined);

export function useHealth(): WidgetHealthState {
  const health = useContext(HealthContext);
  if (!health) throw new Error('useHealth is for components inside <HealthContext>.');
  return health;
}
