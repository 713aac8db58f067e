import type { CompanyContext, PersonContext } from '../protocol/context.ts';

const shared = {
  team: { id: '123e4567-e89b-12d3-a456-426614174000', name: 'Acme Real Estate' },
  user: { id: '123e4567-e89b-12d3-a456-426614174001', email: 'agent@acme.example' },
  timestamp: '2025-10-27T15:30:00Z',
};

const email = {
  id: 'email-1',
  email: 'Jane@Doe.example',
  value: 'jane@doe.example',
  isPrimary: 1,
  created_at: '2025-10-01T12:00:00Z',
  updated_at: '2025-10-01T12:00:00Z',
};

const phone = {
  id: 'phone-1',
  phone: '+1-555-1234',
  type: 'mobile',
  isPrimary: 1,
  normalized: '15551234',
  created_at: '2025-10-01T12:00:00Z',
  updated_at: '2025-10-01T12:00:00Z',
};

/** The guide's person, with every documented field. */
export const personContext: PersonContext = {
  ...shared,
  person: {
    id: '123e4567-e89b-12d3-a456-426614174002',
    firstName: 'Jane',
    lastName: 'Doe',
    stage: { name: 'Lead' },
    emails: [email],
    phones: [phone],
  },
};

/** The guide's company, with every documented field. */
export const companyContext: CompanyContext = {
  ...shared,
  company: {
    id: '123e4567-e89b-12d3-a456-426614174003',
    name: 'Acme Corporation',
    industry: 'Real Estate',
    website: 'https://acme.example',
    description: 'Leading real estate development company',
    companySize: '201-500',
    annualRevenue: 50_000_000,
    foundedDate: '2010-01-15T00:00:00Z',
    registrationNumber: 'REG-12345',
    taxId: 'TAX-67890',
    stage: { name: 'Customer' },
    emails: [{ ...email, email: 'Info@Acme.example', value: 'info@acme.example' }],
    phones: [{ ...phone, type: 'work' }],
    addresses: [
      {
        id: 'address-1',
        type: 'office',
        street: '123 Main Street',
        city: 'San Francisco',
        state: 'CA',
        code: '94105',
        country: 'United States',
        isPrimary: 1,
      },
    ],
  },
};
