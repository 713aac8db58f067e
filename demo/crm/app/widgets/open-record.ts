import type { RecordReference } from 'partner-widgets/host';
import type { CrmData } from '../../crm-data.ts';
import { navigate } from '../location.ts';

/** Shows the record that a widget asks for; throws when there is none, which the widget is told. */
export function openRecord({ people, companies }: CrmData, { viewType, recordId, newTab }: RecordReference): void {
  const [folder, records] = viewType === 'person' ? ['people', people] : ['companies', companies];
  if (!records.some(({ id }) => id === recordId)) throw new Error('There is no such record.');
  const path = `/${folder}/${recordId}`;
  if (newTab) open(path, '_blank', 'noopener');
  else navigate(path);
}
