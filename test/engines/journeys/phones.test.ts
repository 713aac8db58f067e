import { describe, expect, inject } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import { asksToLeave, test } from './journey.ts';
import type { Place } from './place.ts';

/** One is on our hook, one on HubSpot's SDK. By day each is in Chromium and in another. */
const phones = { Chromium: ['Ring', 'HubPhone'], Firefox: ['HubPhone'], WebKit: ['Ring'] };

type Open = (path: string) => Promise<Place>;

async function openPhone(open: Open, path: string, name: string) {
  const crm = await open(path);
  const phone = crm.frame(name);
  await crm.click('button', /^Open the phone/);
  await crm.choose('select', new RegExp(`^${name}$`), 'Phone');
  await crm.sees(`section[aria-label="${name}"]`, /Not logged in/);
  await phone.write('input', 'Dana Reyes', 'Your name');
  await phone.click('button', 'Log in');
  await phone.sees('button', 'Call');
  return {
    crm,
    phone,
    newest: () => crm.text('.activity-tab > li'),
    view: () => crm.of('.pw-dock', 'it.dataset.view'),
    timer: () => phone.text('[role=timer]'),
    async endAndSave() {
      await phone.click('button', 'End');
      await phone.click('button', 'Save');
    },
  };
}

describe.each(phones[THOROUGH ? 'Chromium' : inject('engine')])('%s', (name) => {
  test('an outgoing call goes on from contact to contact, and is in the activity when it is saved', async ({ open, page, documents }) => {
    const { crm, phone, newest, view, timer, endAndSave } = await openPhone(open, '/people/person-mia-rossi?tab=activity', name);
    await crm.click('main button', '+1 (555) 555-0188');
    await crm.sees('.pw-dock', /Ringing/);
    await expect.poll(newest).toMatch(/^Outgoing call to \+1 \(555\) 555-0188 Not saved yet · just now$/);
    await crm.sees('.pw-dock', /On a call with/);
    await phone.click('button', 'Mute');
    await expect.poll(() => phone.of('button', 'it.ariaPressed', 'Mute')).toBe('true');
    await phone.write('textarea', 'Good bones,', 'Notes');
    await phone.press('Enter', ...'and a garden.');
    await crm.click('a', /^Companies/);
    await expect.poll(() => crm.text('h1')).toBe('Companies');
    await expect.poll(timer).toMatch(/^00:0[1-9]$/);
    await crm.read('history.back()');
    await expect.poll(timer).toMatch(/^00:(0[2-9]|[1-5]\d)$/);
    await endAndSave();
    const saved = /^Outgoing call to \+1 \(555\) 555-0188\s+Good bones,\nand a garden\.\s+Answered · \d+ s · just now$/;
    const lines = () => crm.of('.activity-tab > li', 'it.innerText');
    await expect.poll(lines).toMatch(saved);
    await expect.poll(view).toBe('hidden');
    expect(documents.filter((path) => path === `/${name.toLowerCase()}/`)).toHaveLength(1);
    await page.reload();
    await expect.poll(lines).toMatch(saved);
  });

  test('a reload of the CRM in mid-call is asked about, and the phone finds its call again', async ({ open, page }) => {
    const { crm, phone, newest, timer, endAndSave } = await openPhone(open, '/people/person-aoife-obrien?tab=activity', name);
    await crm.click('main button', 'Call');
    await phone.sees('button', 'Mute');
    await phone.write('textarea', `Never on Fridays, ${name}.`, 'Notes');
    await expect.poll(timer).toMatch(/^00:0[1-9]$/);
    expect(await crm.read("dispatchEvent(new Event('beforeunload', { cancelable: true }))")).toBe(false);
    await page.reload();
    expect(page.questions).toEqual(asksToLeave);
    await crm.sees('.pw-dock', /On a call with/);
    await expect.poll(timer).toMatch(/^00:(0[2-9]|[1-5]\d)$/);
    await endAndSave();
    await expect.poll(newest).toMatch(/Never on Fridays.+ Answered · \d+ s/);
    // Still the one call.
    const calls = "[...document.querySelectorAll('.activity-tab > li')].map((it) => it.innerText)";
    const all = String(await crm.read(calls));
    expect(all.split(`Never on Fridays, ${name}.`)).toHaveLength(2);
    expect(all).not.toContain('Not saved yet');
  });

  test('an incoming call brings the phone back, knows the contact and opens the record', async ({ open }) => {
    const { crm, phone, newest, view, endAndSave } = await openPhone(open, '/companies', name);
    if (name === 'Ring') await phone.click('summary', 'Simulate an incoming call');
    await phone.choose('select', /a contact/, 'From');
    await phone.click('button', 'In 5 seconds');
    await crm.click('.pw-dock button', 'Hide');
    await expect.poll(view).toBe('open');
    await phone.sees('h1', 'José Núñez');
    await phone.click('button', /Open record: José Núñez/);
    await expect.poll(() => crm.text('h1')).toBe('José Núñez');
    await crm.click('[role=tab]', 'Activity');
    await phone.click('button', 'Answer');
    await phone.sees('button', 'Mute');
    await endAndSave();
    await expect.poll(newest).toMatch(/^Incoming call from \+1 \(555\) 555-0134 Answered/);
  });
});
