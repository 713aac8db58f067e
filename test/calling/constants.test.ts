import { expect, test, vi } from 'vitest';
import { Constants } from '../../src/calling/index.ts';

// HubSpot's package cannot be imported without a window; it wants no more than that global's name.
vi.stubGlobal('self', globalThis);
const hubSpot = await import('@hubspot/calling-extensions-sdk');

test('Constants are HubSpot’s, name by name and value by value', () => {
  const { VERSION: _, ...theirs } = hubSpot.Constants;
  const { VERSION, ...ours } = Constants;
  expect(ours).toEqual(theirs);
  expect(Object.keys(ours).length).toBeGreaterThan(10);
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
});
