/** Where a person or company stands in the CRM's pipeline. */
export interface Stage {
  /** Such as "Lead" or "Customer". */
  name?: string | null | undefined;
}

/** An e-mail address of a contact. */
export interface Email {
  id?: string | null | undefined;
  /** The address as it was typed. */
  email?: string | null | undefined;
  /** The address in lower case. */
  value?: string | null | undefined;
  /** 1 if primary, 0 otherwise. */
  isPrimary?: number | null | undefined;
  /** ISO 8601. */
  created_at?: string | null | undefined;
  /** ISO 8601. */
  updated_at?: string | null | undefined;
}

/** A phone number of a contact. */
export interface Phone {
  id?: string | null | undefined;
  /** Formatted for people: "+1-555-1234". */
  phone?: string | null | undefined;
  /** Such as "mobile", "home" or "work". */
  type?: string | null | undefined;
  /** 1 if primary, 0 otherwise. */
  isPrimary?: number | null | undefined;
  /** Digits only: "15551234". */
  normalized?: string | null | undefined;
  /** ISO 8601. */
  created_at?: string | null | undefined;
  /** ISO 8601. */
  updated_at?: string | null | undefined;
}

/** Companies only. */
export interface Address {
  id?: string | null | undefined;
  /** Such as "office", "billing" or "shipping". */
  type?: string | null | undefined;
  street?: string | null | undefined;
  city?: string | null | undefined;
  /** State or province. */
  state?: string | null | undefined;
  /** Postal or ZIP code. */
  code?: string | null | undefined;
  country?: string | null | undefined;
  /** 1 if primary, 0 otherwise. */
  isPrimary?: number | null | undefined;
}

/** A person as the CRM knows them. Only the id is sure to be there. */
export interface Person {
  id: string;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  stage?: Stage | null | undefined;
  emails?: Email[] | null | undefined;
  phones?: Phone[] | null | undefined;
}

/** A company as the CRM knows it. Only the id is sure to be there. */
export interface Company {
  id: string;
  name?: string | null | undefined;
  /** Sector, such as "Real Estate". */
  industry?: string | null | undefined;
  website?: string | null | undefined;
  description?: string | null | undefined;
  /** A range: "1-10", "201-500", "5001+". */
  companySize?: string | null | undefined;
  /** Read from a number or a decimal string. */
  annualRevenue?: number | null | undefined;
  /** ISO 8601. */
  foundedDate?: string | null | undefined;
  registrationNumber?: string | null | undefined;
  taxId?: string | null | undefined;
  stage?: Stage | null | undefined;
  emails?: Email[] | null | undefined;
  phones?: Phone[] | null | undefined;
  addresses?: Address[] | null | undefined;
}
