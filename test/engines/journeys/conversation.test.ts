import { describe, expect, inject } from 'vitest';
import { asksToLeave, test } from './journey.ts';
import type { Place } from './place.ts';

const HOME = '/people/person-jose-nunez?tab=property-search&path=%2Fhomes%2Falder';
const toasts = (crm: Place) => crm.read("[...document.querySelectorAll('.pw-toast > :first-child')].map((it) => it.innerText)");

describe('a widget’s wishes', () => {
  test('a word in passing, and what it said of is kept across a reload', async ({ open, page }) => {
    const crm = await open('/people/person-jose-nunez?tab=property-search');
    const homes = crm.frame('Property search');
    const isSaved = () => homes.of('button', 'it.ariaPressed', 'Save 18 Alder Street');
    await homes.click('button', 'Save 18 Alder Street');
    await expect.poll(() => toasts(crm)).toEqual(['18 Alder Street is saved.']);
    await homes.sees('body', /1 saved/);
    await crm.click('button', 'Dismiss');
    await expect.poll(() => toasts(crm)).toEqual([]);
    await page.reload();
    await expect.poll(isSaved).toBe('true');
  });

  test('a question, answered by keyboard', async ({ open }) => {
    const crm = await open(HOME);
    const homes = crm.frame('Property search');
    const focused = () => crm.text('dialog :focus');
    const ask = async (): Promise<void> => {
      await homes.click('button', /^Send to José/);
      // WebKit's driver would else move the focus to the CRM before the question is there.
      if (inject('engine') === 'WebKit') await expect.poll(() => homes.read('document.hasFocus()')).toBe(false);
      await crm.sees('dialog', /Send this home to José\? 18 Alder Street, Oakland, CA goes to jose@nunez\.example\./);
      await expect.poll(focused).toBe('Cancel');
    };
    await ask();
    await crm.press('Escape');
    await expect.poll(() => crm.count('dialog')).toBe(0);
    // The widget that asked has the focus again.
    await expect.poll(() => crm.read('document.activeElement.title')).toBe('Property search');
    await ask();
    await crm.press('Enter');
    await expect.poll(() => crm.count('dialog')).toBe(0);
    expect(await toasts(crm)).toEqual([]);
    await ask();
    await crm.press('Tab');
    await expect.poll(focused).toBe('Send');
    await crm.press('Enter');
    await expect.poll(() => toasts(crm)).toEqual(['18 Alder Street is on its way to José.']);
  });

  test('a contact of the CRM', async ({ open, demo, documents }) => {
    const crm = await open('/companies/company-acme-corporation?tab=company-research');
    const research = crm.frame('Company research');
    await research.click('button', 'Amara Okafor');
    await expect.poll(() => crm.read('location.href')).toBe(`${demo.crm}/people/person-amara-okafor`);
    await expect.poll(() => crm.text('h1')).toBe('Amara Okafor');
    expect(documents.filter((path) => path.startsWith('/companies') || path.startsWith('/people'))).toHaveLength(1);
    await crm.read('history.back()');
    await expect.poll(() => research.text('h1')).toBe('What we know of Acme Corporation ✓ Verified');
  });

  test('that what is half-written is asked about before the CRM is reloaded, until it is added', async ({ open, page }) => {
    const crm = await open('/companies/company-nakheel?tab=notes');
    const notes = crm.frame('Call notes');
    const note = () => notes.of('textarea', 'it.value');
    const leaves = () => crm.read("dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    await notes.write('textarea', 'Terms');
    await expect.poll(leaves).toBe(false);
    await page.reload();
    await expect.poll(note).toBe('Terms');
    expect(page.questions).toEqual(asksToLeave);
    await notes.click('button', 'Add note');
    await expect.poll(leaves).toBe(true);
    await page.reload();
    await notes.sees('li', /^Terms/);
    await expect.poll(note).toBe('');
    expect(page.questions).toEqual(asksToLeave);
  });
});

test('a click into a widget that has just been opened is the agent’s: what is typed goes there', async ({ open }) => {
  const crm = await open('/people/person-amara-okafor');
  await crm.click('[role=tab]', 'Call notes');
  await crm.frame('Call notes').write('textarea', 'Ferry');
  await expect.poll(() => crm.frame('Call notes').of('textarea', 'it.value')).toBe('Ferry');
});

test('what the agent changes in the CRM is in the widgets at once, and none is loaded again that listens', async ({ open, documents }) => {
  const crm = await open('/people/person-priya-raman?tab=property-search');
  const [homes, notes, report] = [crm.frame('Property search'), crm.frame('Call notes'), crm.frame('Area report')];
  const loaded = (path: string) => documents.filter((each) => each === path);
  await homes.sees('p', /to open the conversation with a lead/);
  await crm.click('[role=tab]', 'Call notes');
  await notes.sees('p', 'Lead · +1 (555) 555-0176');
  await crm.click('[role=tab]', 'Overview');
  await report.sees('body', /For a lead/);
  await crm.choose('select', /Customer/, 'Stage');
  await crm.sees('main .contact-title', /Customer/);
  await report.sees('body', /For a customer/);
  await crm.click('[role=tabpanel] button', 'Edit');
  await crm.click('input', 'Phone');
  await crm.read('document.activeElement.select()');
  await crm.press(...'+1 (555) 555-0199', 'Enter');
  await crm.sees('.contact-header', /555-0199/);
  // Opened by POST, it does not listen: once, and once more for each change. It goes with the overview, so that is not left before.
  await expect.poll(() => loaded('/area-report/')).toHaveLength(3);
  await crm.click('[role=tab]', /^Property search/);
  await homes.sees('p', /For a customer: a next home/);
  await crm.click('[role=tab]', 'Call notes');
  await notes.sees('p', 'Customer · +1 (555) 555-0199');
  expect(['/property-search/', '/notes/', '/area-report/'].map((path) => loaded(path).length)).toEqual([1, 1, 3]);
});
