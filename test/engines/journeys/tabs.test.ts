import { describe, expect } from 'vitest';
import { test } from './journey.ts';

describe('the tabs', () => {
  test('are those of the view', async ({ open }) => {
    const crm = await open('/people/person-priya-raman');
    const names = () => crm.read("[...document.querySelectorAll('[role=tab]')].map((tab) => tab.innerText.trim())");
    await expect
      .poll(names)
      .toEqual(['Overview', 'Activity', 'Property search', 'Call notes', 'Timeline', 'Slow on purpose', 'Broken on purpose']);
    await open('/companies/company-nakheel');
    await expect
      .poll(names)
      .toEqual(['Overview', 'Activity', 'Company research', 'Call notes', 'Timeline', 'Blocked on purpose', 'Broken on purpose']);
  });

  test('keep a visited widget’s state and load nothing twice', async ({ open, documents }) => {
    const crm = await open('/people/person-jose-nunez?tab=property-search');
    const [homes, notes] = [crm.frame('Property search'), crm.frame('Call notes')];
    await homes.click('button', /^Save/);
    await homes.click('label', 'Up to $600k');
    await crm.click('[role=tab]', 'Call notes');
    await notes.write('textarea', 'Likes the ferry');
    await crm.click('[role=tab]', 'Activity');
    await crm.click('[role=tab]', /^Property search/);
    await homes.sees('body', /1 saved/);
    expect(await homes.of('label', "it.querySelector('input').checked", 'Up to $600k')).toBe(true);
    await crm.click('[role=tab]', 'Call notes');
    await expect.poll(() => notes.of('textarea', 'it.value')).toBe('Likes the ferry');
    // Beside the phone that waits for calls.
    expect(documents.filter((path) => path !== '/hubphone/')).toEqual(['/people/person-jose-nunez', '/property-search/', '/notes/']);
  });

  test('let one widget fail alone', async ({ open }) => {
    const crm = await open('/people/person-jose-nunez?tab=broken');
    const broken = crm.frame('Broken on purpose');
    await broken.sees('[role=alert]', /The signature does not match.*signature-mismatch/);
    expect(await broken.text('[role=alert]')).not.toContain('José');
    await crm.click('[role=tab]', /^Property search/);
    await expect.poll(() => crm.frame('Property search').text('h1')).toContain('✓ Verified');
  });

  test('are used by keyboard: arrows move, Enter and Space open', async ({ open }) => {
    const crm = await open('/people/person-jose-nunez');
    const [homes, notes] = [crm.frame('Property search'), crm.frame('Call notes')];
    const press = async (key: string, reaches: string) => {
      await crm.press(key);
      await expect.poll(() => crm.text('[role=tab]:focus')).toBe(reaches);
    };
    await crm.click('[role=tab]', 'Overview');
    await press('ArrowRight', 'Activity');
    await press('ArrowRight', 'Property search');
    expect(await crm.of('[role=tab]', 'it.ariaSelected', 'Overview')).toBe('true');
    await crm.press('Enter');
    await expect.poll(() => homes.text('h1')).toContain('José');
    await press('ArrowRight', 'Call notes');
    await crm.press(' ');
    await expect.poll(() => notes.text('h1')).toContain('José');
    await press('Home', 'Overview');
    await crm.press('Enter');
    await expect.poll(() => crm.of('[role=tab]', 'it.ariaSelected', 'Overview')).toBe('true');
    await crm.sees('[role=tabpanel]', /Stage/);
  });
});
