import { verifyWidgetRequest, widgetSecurityHeaders } from 'partner-widgets/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Door, listen } from '../../demo/listen.ts';
import { button, serveCrm, tab, widget } from './crm.ts';

const { open, restart } = serveCrm();

/** A partner in any language: verifies on its server, and says in the page what came of it. */
async function servePartner(crm: string): Promise<{ url: string; install(...secretKeys: string[]): void }> {
  const door: Door = await listen(['127.0.0.1'], 0);
  onTestFinished(() => door.close());
  let secretKeys: string[] = ['not installed yet'];
  door.answerWith(async (request) => {
    const verdict = await verifyWidgetRequest(request, secretKeys);
    const said = verdict.ok ? `Hello ${verdict.value.person?.firstName ?? verdict.value.company?.name}` : verdict.failure.code;
    const headers = { ...widgetSecurityHeaders({ frameAncestors: [crm] }), 'content-type': 'text/html; charset=utf-8' };
    return new Response(`<!doctype html><html lang="en"><title>Mine</title><link rel="icon" href="data:,"><p>${said}`, { headers });
  });
  return {
    url: `http://127.0.0.1:${door.port}/widget`,
    install(...keys) {
      secretKeys = keys;
    },
  };
}

const PERSON = '/people/person-jose-nunez';

describe('a widget', () => {
  it('goes from its registration to every team, and is as it was after a restart', async () => {
    const { page } = await open('/partners');
    const crm = new URL(page.url()).origin;
    const partner = await servePartner(crm);

    await button(page, 'Register a widget').click();
    await page.getByLabel('Name').fill('Mine');
    await page.getByLabel('Address').fill('http://homes.example/widget');
    await page.getByLabel('Person view').check();
    await page.getByLabel('Test team').selectOption('Acme Homes');
    await button(page, 'Register').click();
    await page.getByText('Use https.').waitFor();
    await page.getByLabel('Address').fill(partner.url);
    const description = page.getByRole('textbox', { name: 'Description' });
    await description.click();
    await page.keyboard.press('Control+b');
    await description.pressSequentially('Greets');
    await button(page, 'Register').click();
    const secretKey = await page.getByRole('textbox', { name: 'Secret key' }).inputValue();
    expect(secretKey).toMatch(/^[0-9a-f]{64}$/);
    partner.install(secretKey);
    await button(page, 'I have stored the key').click();
    await page.getByRole('link', { name: 'Mine' }).waitFor();
    expect(await page.content()).not.toContain(secretKey);

    // Nobody has switched it on.
    await page.goto(crm + PERSON);
    await tab(page, 'Property search').waitFor();
    await expect.poll(() => tab(page, 'Mine').count()).toBe(0);
    await page.getByRole('link', { name: 'Settings' }).click();
    const switches = page.getByRole('group', { name: 'Mine' });
    await page.getByRole('listitem').filter({ hasText: 'Mine' }).locator('b', { hasText: 'Greets' }).waitFor();
    const kept = page.waitForResponse(/enablements/);
    await switches.getByLabel('Person view').check();
    await kept;
    await page.goto(`${crm + PERSON}?tab=property-search`);
    await tab(page, 'Mine').click();
    await widget(page, 'Mine').getByText('Hello José').waitFor();

    await page.getByRole('link', { name: 'For partners' }).click();
    await page.getByRole('link', { name: 'Mine' }).click();
    await button(page, 'Request approval').click();
    await page.getByText('Approval requested').waitFor();
    await page.getByRole('link', { name: /^Review/ }).click();
    await page.getByRole('link', { name: 'Mine' }).click();
    await widget(page, 'Mine').getByText('Hello José').waitFor();
    for (const [state, said] of [
      ['Tampered', 'signature-mismatch'],
      ['Stale', 'stale-context'],
      ['Future', 'future-context'],
      ['Unknown person', 'Hello Unknown'],
      ['Unauthorised user', 'Hello José'],
    ] as const) {
      await page.getByRole('radio', { name: state }).check({ force: true });
      await widget(page, 'Mine').getByText(said).waitFor();
    }
    await page.getByLabel('Note').fill('Well done.');
    await button(page, 'Approve').click();
    await expect.poll(() => page.getByRole('article').getAttribute('data-status')).toBe('approved');

    const here = page.url();
    await page.goto('about:blank');
    await restart();
    await page.goto(here);
    await page.getByText('Well done.').waitFor();
    await page.goto(`${crm + PERSON}?tab=${new URL(here).pathname.split('/').at(-1)}`);
    await widget(page, 'Mine').getByText('Hello José').waitFor();
  });

  it('outlives the rotation of its key, and is broken by no step of it', async () => {
    const { page } = await open('/partners/property-search');
    await button(page, 'Rotate the key').click();
    await page.getByLabel('At once').check();
    await button(page, 'Make a new key').click();
    const secretKey = await page.getByRole('textbox', { name: 'Secret key' }).inputValue();
    await button(page, 'I have stored the key').click();
    await page.getByText('No longer signs').waitFor();
    expect(await page.content()).not.toContain(secretKey);
    const crm = new URL(page.url()).origin;
    const isThere = async () => {
      await page.goto(`${crm + PERSON}?tab=property-search`);
      await widget(page, 'Property search').getByText('Homes José may like').waitFor();
    };
    await isThere();
    await page.goto(`${crm}/partners/property-search`);
    await page.getByRole('button', { name: /^Retire/ }).click();
    await page.getByText(/^Retired/).waitFor();
    await page.goto('about:blank');
    await restart();
    await isThere();
    await page.goto(`${crm}/partners/property-search`);
    await page.getByText(/^Retired/).waitFor();
  });

  it('is withdrawn, changed, and sent back with a reason', async () => {
    const { page } = await open('/partners/company-research');
    await expect.poll(() => page.getByRole('form', { name: 'Registration' }).count()).toBe(0);
    await button(page, 'Withdraw').click();
    await page.getByRole('form', { name: 'Registration' }).getByLabel('Name').fill('Company facts');
    await button(page, 'Save').click();
    await expect.poll(() => page.getByRole('article', { name: 'Company facts' }).isVisible()).toBe(true);
    await button(page, 'Request approval').click();
    await page.getByRole('link', { name: /^Review/ }).click();
    await page.getByRole('link', { name: 'Company facts' }).click();
    await button(page, 'Send back').click();
    await page.getByText('Say what there is to mend.', { exact: true }).waitFor();
    await page.getByLabel('Note').fill('Names with accents are garbled.');
    await button(page, 'Send back').click();
    await expect.poll(() => page.getByRole('article').getAttribute('data-status')).toBe('sent-back');
    await page.getByRole('link', { name: 'For partners' }).click();
    await page.getByRole('link', { name: 'Company facts' }).click();
    await page.getByText('Names with accents are garbled.').waitFor();
  });

  it('shows what the checklist found', async () => {
    const { page } = await open('/partners/notes');
    const report = {
      widgetUrl: 'https://notes.example/',
      checkedAt: '2026-11-23T10:00:00Z',
      results: [{ id: 'unicode', status: 'failed', found: 'José was shown as JosÃ©.' }],
    };
    const upload = (text: string) =>
      page.getByLabel(/The JSON of/).setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await upload('{}');
    await page.getByText('That is not what').waitFor();
    await upload(JSON.stringify(report));
    await page.getByText('José was shown as JosÃ©.').waitFor();
    await page.reload();
    await page.getByText('José was shown as JosÃ©.').waitFor();
  });
});

describe('a switch of the settings', () => {
  it('that the server does not keep goes back, and can be tried again', async () => {
    const { page, complaints } = await open('/settings');
    const timeline = page.getByRole('group', { name: 'Timeline' });
    await page.route(/enablements/, (route) => route.fulfill({ status: 503, body: '{}' }), { times: 1 });
    await timeline
      .getByLabel('Company view')
      .uncheck({ noWaitAfter: true })
      .catch(() => undefined);
    await page.getByText('Not saved, and switched back.').waitFor();
    await expect.poll(() => timeline.getByLabel('Company view').isChecked()).toBe(true);
    expect(complaints.splice(0)).toEqual([expect.stringContaining('503')]);
    await button(page, 'Try again').click();
    await expect.poll(() => timeline.getByLabel('Company view').isChecked()).toBe(false);
    await page.reload();
    await expect.poll(() => timeline.getByLabel('Company view').isChecked()).toBe(false);
    await expect.poll(() => timeline.getByLabel('Person view').isChecked()).toBe(true);
    await page.goto(`${new URL(page.url()).origin}/companies/company-stillwater`);
    await tab(page, 'Company research').or(tab(page, 'Call notes')).first().waitFor();
    await expect.poll(() => tab(page, 'Timeline').count()).toBe(0);
  });
});

describe('the server', () => {
  it('answers nobody who is not signed in, and keeps its own rules', async () => {
    const { page } = await open('/settings');
    const { origin } = new URL(page.url());
    const headers = { 'content-type': 'application/json' };
    const stranger = (method: string, path: string) => fetch(origin + path, { method, headers, body: method === 'GET' ? null : '{}' });
    for (const [method, path] of [
      ['POST', '/api/widgets/registrations'],
      ['PUT', '/api/widgets/enablements'],
      ['PUT', '/api/widgets/notes/registration'],
      ['POST', '/api/widgets/notes/steps'],
      ['GET', '/api/keys/notes'],
      ['POST', '/api/keys/notes'],
      ['POST', '/api/keys/notes/preview'],
    ] as const)
      expect((await stranger(method, path)).status, path).toBe(401);
    const agent = (method: 'post' | 'put' | 'delete', path: string, data?: unknown) => page.request[method](origin + path, { data });
    const enablement = { widgetId: 'notes', teamId: 'team-other', viewTypes: ['person'] };
    expect((await agent('put', '/api/widgets/enablements', enablement)).status()).toBe(409);
    expect((await agent('post', '/api/widgets/notes/steps', { step: 'approve', role: 'partner' })).status()).toBe(409);
    expect((await agent('post', '/api/widgets/notes/steps', { step: 'approve', role: 'reviewer' })).status()).toBe(409);
    expect((await agent('put', '/api/widgets/notes/registration', {})).status()).toBe(409);
    expect((await agent('post', '/api/widgets/none/steps', {})).status()).toBe(404);
    expect((await agent('post', '/api/widgets/notes/steps', 'x')).status()).toBe(400);
    expect(await (await page.request.get(`${origin}/api/crm`)).text()).not.toMatch(/[0-9a-f]{64}/);
    expect(await (await page.request.get(`${origin}/api/keys/notes`)).text()).not.toMatch(/[0-9a-f]{64}/);
  });
});
