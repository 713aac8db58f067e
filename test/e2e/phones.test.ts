import { describe, expect, it } from 'vitest';
import { button, dial, endAndSave, logIn, openDesks, phones, ring } from './desk.ts';

const open = openDesks();

describe.each(phones)('%s, an outgoing call', (name) => {
  it('needs a login first', async () => {
    const desk = await open('/people/person-mia-rossi', name);
    const { page, phone, dock } = desk;
    await button(page.getByRole('main'), 'Call').click();
    await expect.poll(() => dock.getByRole('alert').innerText()).toContain('You are not logged in to the phone');
    await logIn(desk);
    await button(dock, 'Try again').click();
    await button(phone, 'Mute').waitFor();
    await expect.poll(() => dock.getByRole('alert').count()).toBe(0);
  });

  it('goes on from contact to contact, and is in the activity when it is saved', async () => {
    const desk = await open('/people/person-mia-rossi?tab=activity', name);
    const { page, phone, dock, newest, documents } = desk;
    const timer = () => phone.getByRole('timer').innerText();
    await logIn(desk);
    await page.getByRole('main').getByRole('button', { name: '+1 (555) 555-0188' }).click();
    await expect.poll(() => dock.getByText('Ringing').isVisible()).toBe(true);
    await expect.poll(() => newest.innerText()).toMatch(/^Outgoing call to \+1 \(555\) 555-0188\s+Not saved yet · just now$/);
    await expect.poll(() => dock.getByText('On a call with').isVisible()).toBe(true);
    await button(phone, 'Mute').click();
    await expect.poll(() => button(phone, 'Mute').getAttribute('aria-pressed')).toBe('true');
    await phone.getByLabel('Notes').fill('Good bones,\nand a garden.');
    await page.getByRole('link', { name: 'Companies' }).click();
    await page.getByRole('heading', { level: 1, name: 'Companies' }).waitFor();
    await expect.poll(timer).toMatch(/^00:0[1-9]$/);
    await page.goBack();
    await newest.waitFor();
    await expect.poll(timer).toMatch(/^00:(0[2-9]|[1-5]\d)$/);
    await endAndSave(desk);
    const saved = /^Outgoing call to \+1 \(555\) 555-0188\s+Good bones,\nand a garden\.\s+Answered · \d+ s · just now$/;
    await expect.poll(() => newest.innerText()).toMatch(saved);
    await expect.poll(() => dock.getAttribute('data-view')).toBe('hidden');
    expect(documents.filter((path) => path === `/${name.toLowerCase()}/`)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => newest.innerText()).toMatch(saved);
  });

  it('to a busy number ends by itself, and the phone stays open for whoever wants it', async () => {
    const desk = await open('/people', name);
    const { page, phone, dock, newest } = desk;
    await logIn(desk);
    await button(dock, 'Hide').click();
    await page.getByRole('button', { name: '+1 (555) 555-0176' }).click();
    await phone.getByText('The line was busy').waitFor();
    await phone.getByLabel('Keep the phone open').check();
    await button(phone, 'Save').click();
    await button(phone, 'Call').waitFor();
    await page.goto(new URL('/people/person-priya-raman?tab=activity', page.url()).href);
    await expect.poll(() => newest.innerText()).toMatch(/^Outgoing call to \+1 \(555\) 555-0176\s+Busy · just now$/);
  });

  it('is asked to be saved before the next one', async () => {
    const desk = await open('/people/person-amara-okafor?tab=activity', name);
    const { page, phone, dock, newest } = desk;
    await logIn(desk);
    await dial(desk);
    await button(phone, 'End').click();
    await button(phone, 'Save').waitFor();
    await button(page.getByRole('main'), 'Call').click();
    await expect.poll(() => dock.getByRole('alert').innerText()).toContain('The last call is not saved');
    await button(phone, 'Save').click();
    await expect.poll(() => newest.innerText()).toContain('Answered');
  });

  it('can be minimised and hidden', async () => {
    const desk = await open('/people/person-mia-rossi', name);
    const { phone, dock } = desk;
    await logIn(desk);
    await dial(desk);
    await button(dock, 'Minimise').click();
    await expect.poll(() => button(phone, 'Mute').isVisible()).toBe(false);
    await button(dock, 'Restore').click();
    await expect.poll(() => button(phone, 'Mute').isVisible()).toBe(true);
    await button(dock, 'Hide').click();
    await expect.poll(() => dock.getByText('On a call with').last().isVisible()).toBe(true);
    await dock.getByRole('button', { name: 'Open the phone' }).click();
    await expect.poll(() => button(phone, 'Mute').isVisible()).toBe(true);
    await endAndSave(desk);
    await expect.poll(() => dock.getAttribute('data-view')).toBe('hidden');
  });
});

describe.each(phones)('%s, an incoming call', (name) => {
  it('brings the phone back, knows the contact and opens the record', async () => {
    const desk = await open('/companies', name);
    const { page, phone, dock, newest } = desk;
    await logIn(desk);
    await ring(desk, 'a contact', 'In 5 seconds');
    await button(dock, 'Hide').click();
    await expect.poll(() => dock.getAttribute('data-view')).toBe('open');
    await expect.poll(() => phone.getByRole('heading', { name: 'José Núñez' }).isVisible()).toBe(true);
    await phone.getByRole('button', { name: 'Open record: José Núñez' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('José Núñez');
    await page.getByRole('tab', { name: 'Activity' }).click();
    await button(phone, 'Answer').click();
    await button(phone, 'Mute').waitFor();
    await endAndSave(desk);
    await expect.poll(() => newest.innerText()).toMatch(/^Incoming call from \+1 \(555\) 555-0134\s+Answered/);
  });

  it('of nobody known can be declined', async () => {
    const desk = await open('/people', name);
    const { phone, dock } = desk;
    await logIn(desk);
    await ring(desk, 'nobody known');
    await phone.getByRole('heading', { name: '+1 (555) 555-0199' }).waitFor();
    await expect.poll(() => phone.getByRole('button', { name: 'Open record' }).count()).toBe(0);
    await button(phone, 'Decline').click();
    await phone.getByText('You declined').waitFor();
    await button(phone, 'Save').click();
    await expect.poll(() => dock.getAttribute('data-view')).toBe('hidden');
  });

  it('does not come through to an agent who is away', async () => {
    const desk = await open('/people', name);
    await logIn(desk);
    await desk.phone.getByLabel('Available').uncheck();
    await expect.poll(() => desk.dock.getByText('Away').isVisible()).toBe(true);
    await expect.poll(() => desk.phone.getByRole('button', { name: 'Ring now', includeHidden: true }).isDisabled()).toBe(true);
  });
});
