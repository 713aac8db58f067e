import type { CrmCallbacks } from 'partner-widgets/host';
import type { CrmData } from '../../crm-data.ts';
import { navigate } from '../location.ts';
import { folderOf } from './object-type.ts';

type Target = Parameters<NonNullable<CrmCallbacks['navigateToRecord']>>[0];

/** Shows the record that a phone asks for; throws when there is none. */
export function openRecord({ people, companies }: CrmData, { objectCoordinates, openIn }: Target): void {
  const { objectId, objectTypeId } = objectCoordinates;
  if (![...people, ...companies].some(({ id }) => id === objectId)) throw new Error('There is no such record.');
  const path = `${folderOf(objectTypeId)}/${objectId}`;
  if (openIn === 'NEW_TAB') open(path, '_blank', 'noopener');
  else navigate(path);
}
