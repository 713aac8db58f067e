import { createContext, useContext } from 'react';
import type { Crm } from './records/use-crm-data.ts';

export const CrmContext = createContext<Crm | undefined>(undefined);

export function useCrm(): Crm {
  const data = useContext(CrmContext);
  if (!data) throw new Error('useCrm is for components inside <CrmContext>.');
  return data;
}
