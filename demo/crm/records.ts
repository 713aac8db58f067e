/** Where somebody stands in the pipeline. */
export type StageName = 'Lead' | 'Prospect' | 'Customer';

export interface PhoneRecord {
  /** As people write it. */
  number: string;
  type: string;
}

export interface AddressRecord {
  type: string;
  street: string;
  city: string;
  state: string;
  code: string;
  country: string;
}

export interface Activity {
  kind: 'call' | 'email' | 'meeting' | 'note' | 'stage';
  text: string;
  /** Told relative to now, so that the demo never looks old. */
  hoursAgo: number;
}

interface ContactRecord {
  id: string;
  /** How often it was changed; never, if it is left out. */
  version?: number;
  stage?: StageName;
  /** The primary one first. */
  emails?: string[];
  phones?: PhoneRecord[];
  activities: Activity[];
}

export interface PersonRecord extends ContactRecord {
  firstName: string;
  lastName?: string;
  title?: string;
  companyId?: string;
}

export interface CompanyRecord extends ContactRecord {
  name: string;
  industry?: string;
  website?: string;
  description?: string;
  companySize?: string;
  /** In US dollars. */
  annualRevenue?: number;
  foundedDate?: string;
  registrationNumber?: string;
  taxId?: string;
  addresses?: AddressRecord[];
}
