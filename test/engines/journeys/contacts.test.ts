import { describe, expect } from 'vitest';
import { test } from './journey.ts';

describe('a contact, from the list to a partner’s tab', () => {
  test('shows the verified name inside the widget', async ({ open }) => {
    const crm = await open('/');
    await crm.click('a', 'José Núñez');
    await crm.click('[role=tab]', /^Property search/);
    await expect.poll(() => crm.frame('Property search').text('h1')).toBe('Homes José may like ✓ Verified');
  });

  test.for([
    ['/people/person-jose-nunez', 'José Núñez'],
    ['/people/person-aoife-obrien', 'Aoife O’Brien – VIP'],
    ['/people/person-yamada-taro', '山田太郎'],
    ['/people/person-mia-rossi', 'Mia Rossi 🏡'],
    ['/people/person-layla-haddad', 'ليلى حداد'],
    ['/people/person-bjork', 'Björk'],
    ['/companies/company-muller-soehne', 'Müller & Söhne <Bau> GmbH'],
    ['/companies/company-nakheel', 'النخيل للعقارات'],
    ['/companies/company-stillwater', 'Stillwater'],
  ] as const)('tells the widget without a framework of %s', async ([path, name], { open }) => {
    const crm = await open(`${path}?tab=notes`);
    await expect.poll(() => crm.frame('Call notes').text('h1')).toBe(`Call with ${name} ✓ Verified`);
    await expect.poll(() => crm.text('h1')).toBe(name);
  });

  test('shows a company’s facts, and one that has none', async ({ open }) => {
    const crm = await open('/companies/company-acme-corporation?tab=company-research');
    const research = crm.frame('Company research');
    await expect.poll(() => research.text('h1')).toBe('What we know of Acme Corporation ✓ Verified');
    await research.sees('dd', /\$50M/);
    await open('/companies/company-stillwater?tab=company-research');
    await expect.poll(() => research.text('h1')).toBe('What we know of Stillwater ✓ Verified');
    await research.sees('body', /only the name so far/);
  });
});

test('stepping through contacts shows each its own, on the same tab, and goes back', async ({ open }) => {
  const crm = await open('/people/person-jose-nunez?tab=notes');
  const notes = crm.frame('Call notes');
  await notes.write('textarea', 'About José');
  await crm.click('a', /^Next/);
  await expect.poll(() => notes.text('h1')).toContain('Aoife O’Brien – VIP');
  await expect.poll(() => notes.of('textarea', 'it.value')).toBe('');
  await expect.poll(() => crm.count('main iframe')).toBe(1);
  await crm.read('history.back()');
  await expect.poll(() => notes.text('h1')).toContain('José Núñez');
  await crm.click('a', /^Companies/);
  await crm.click('a', /^Stillwater/);
  await expect.poll(() => crm.read('document.title')).toBe('Stillwater · Acme CRM');
  await expect.poll(() => crm.count('main iframe')).toBe(0);
});
