/** The guide's samples as it prints them. Its e-mail addresses were blotted out by the site that served it. */
const EMAIL = {
  id: 'email-uuid',
  email: '[email protected]',
  value: '[email protected]',
  isPrimary: 1,
  created_at: '2025-10-01T12:00:00Z',
  updated_at: '2025-10-01T12:00:00Z',
};

const PHONE = {
  id: 'phone-uuid',
  phone: '+1-555-1234',
  type: 'mobile',
  isPrimary: 1,
  normalized: '15551234',
  created_at: '2025-10-01T12:00:00Z',
  updated_at: '2025-10-01T12:00:00Z',
};

const TEAM = { id: '123e4567-e89b-12d3-a456-426614174000', name: 'Acme Real Estate' };
const USER = { id: '123e4567-e89b-12d3-a456-426614174001', email: '[email protected]' };

export const TIMESTAMP = '2025-10-27T15:30:00Z';

/** The moment of `TIMESTAMP`, when the samples are new. */
export const SIGNED_AT = Date.UTC(2025, 9, 27, 15, 30);

/** "Person View Context". */
export const guidePerson = {
  team: TEAM,
  user: USER,
  person: {
    id: '123e4567-e89b-12d3-a456-426614174000',
    firstName: 'Jane',
    lastName: 'Doe',
    stage: { name: 'Lead' },
    emails: [EMAIL],
    phones: [PHONE],
  },
  timestamp: TIMESTAMP,
};

/** "Company View Context". */
export const guideCompany = {
  team: TEAM,
  user: USER,
  company: {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'Acme Corporation',
    industry: 'Real Estate',
    website: 'https://acme.com',
    description: 'Leading real estate development company',
    companySize: '201-500',
    annualRevenue: 50000000,
    foundedDate: '2010-01-15T00:00:00Z',
    registrationNumber: 'REG-12345',
    taxId: 'TAX-67890',
    stage: { name: 'Customer' },
    emails: [EMAIL],
    phones: [{ ...PHONE, type: 'work' }],
    addresses: [
      {
        id: 'address-uuid',
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
  timestamp: TIMESTAMP,
};

const TEST_TEAM = { id: 'team-uuid-here', name: 'Test Team' };
const TEST_USER = { id: 'user-uuid-here', email: '[email protected]' };

/** "Create a test URL", person: most fields are missing. */
export const guideTestPerson = {
  team: TEST_TEAM,
  user: TEST_USER,
  person: {
    id: '123e4567-e89b-12d3-a456-426614174000',
    firstName: 'Test',
    lastName: 'User',
    stage: { name: 'Lead' },
    emails: [{ value: '[email protected]', isPrimary: 1 }],
    phones: [{ phone: '+1-555-1234', type: 'mobile', isPrimary: 1, normalized: '15551234' }],
  },
  timestamp: TIMESTAMP,
};

/** "Create a test URL", company. */
export const guideTestCompany = {
  team: TEST_TEAM,
  user: TEST_USER,
  company: {
    id: '123e4567-e89b-12d3-a456-426614174000',
    name: 'Test Company',
    industry: 'Real Estate',
    website: 'https://test.com',
    stage: { name: 'Lead' },
    emails: [{ value: '[email protected]', isPrimary: 1 }],
    phones: [{ phone: '+1-555-1234', type: 'work', isPrimary: 1, normalized: '15551234' }],
    addresses: [
      {
        type: 'office',
        street: '123 Main St',
        city: 'San Francisco',
        state: 'CA',
        code: '94105',
        country: 'United States',
        isPrimary: 1,
      },
    ],
  },
  timestamp: TIMESTAMP,
};
