import type { Address, Company, ContextDraft, Email, Person, Phone, SignRequest } from 'partner-widgets/protocol';
import type { CrmData } from './crm-data.ts';
import type { AddressRecord, CompanyRecord, PersonRecord, PhoneRecord } from './records.ts';

/** What a partner may know of a record: the guide's fields and no others, so neither activities nor job titles. */
export function contextFor({ agent, people, companies }: CrmData, { viewType, recordId }: SignRequest): ContextDraft | undefined {
  const { team, id, email } = agent;
  const seenBy = { team, user: { id, email } };
  if (viewType === 'person') {
    const person = people.find((each) => each.id === recordId);
    return person && { ...seenBy, person: personOf(person) };
  }
  const company = companies.find((each) => each.id === recordId);
  return company && { ...seenBy, company: companyOf(company) };
}

function personOf({ id, firstName, lastName, stage, emails, phones }: PersonRecord): Person {
  return { id, firstName, lastName, stage: stage && { name: stage }, emails: emails?.map(emailOf), phones: phones?.map(phoneOf) };
}

function companyOf(record: CompanyRecord): Company {
  const { id, name, industry, website, description, companySize, annualRevenue, foundedDate, registrationNumber, taxId } = record;
  return {
    ...{ id, name, industry, website, description, companySize, annualRevenue, foundedDate, registrationNumber, taxId },
    stage: record.stage && { name: record.stage },
    emails: record.emails?.map(emailOf),
    phones: record.phones?.map(phoneOf),
    addresses: record.addresses?.map(addressOf),
  };
}

function emailOf(email: string, index: number): Email {
  return { email, value: email.toLowerCase(), isPrimary: primaryIfFirst(index) };
}

function phoneOf({ number, type }: PhoneRecord, index: number): Phone {
  return { phone: number, type, isPrimary: primaryIfFirst(index), normalized: number.replace(/\D/g, '') };
}

function addressOf(address: AddressRecord, index: number): Address {
  return { ...address, isPrimary: primaryIfFirst(index) };
}

function primaryIfFirst(index: number): 0 | 1 {
  return index === 0 ? 1 : 0;
}
