import { createContext, useContext } from 'react';
import type { CrmData } from '../crm-data.ts';

export const CrmContext = createContext<CrmData | undefined>(undefined);

export function useCrm(): CrmData {
  const data = useContext(CrmContext);
  if (!data) throw new Error('useCrm is for components inside <CrmContext>.');
  return data;
}
