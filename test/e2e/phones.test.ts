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
