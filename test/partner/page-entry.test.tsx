import { describe, expect, test } from 'vitest';
import { personContext } from '../../src/testing/fixtures.ts';
import { createTestUrl } from '../../src/testing/sign-test-context.ts';
import { openPage } from './framed-page.ts';
import { SECRET_KEY } from './secret-key.ts';

async function signedSearch(secretKey = SECRET_KEY): Promise<string> {
  return new URL(await createTestUrl('https://widget.example/', personContext, secretKey)).search;
}

/** A query of the widget's own around the signed context. */
async function searchAmongOthers(): Promise<string> {
  return `?tab=a+b%20c&${(await signedSearch()).slice(1)}&tab=2`;
}

describe('a page that was opened with a signed context', () => {
  test('greets with it, verifies it, and shows it', async () => {
    const page = await openPage(await signedSearch());
    await expect.poll(page.greeted).toBe('unverified');
    expect(page.status()).toBe('verifying');
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    expect(page.text()).toBe('Jane');
  });

  test('has a clean address once it is verified, and not before; all else stays', async () => {
    const search = await searchAmongOthers();
    const page = await openPage(`${search}#/deals?context=1`);
    await expect.poll(page.status).toBe('verifying');
    page.history().replaceState({ router: { index: 3 } }, '');
    expect(page.location().search).toBe(search);
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    expect(page.location().pathname).toBe('/test/partner/pages/widget.html');
    expect(page.location().search).toBe('?tab=a+b%20c&tab=2');
    expect(page.location().hash).toBe('#/deals?context=1');
    expect(page.history().state).toMatchObject({ router: { index: 3 } });
  });

  test('keeps its address when it is not verified', async () => {
    const search = await signedSearch('another key');
    const page = await openPage(search);
    await expect.poll(page.status).toBe('verifying');
    await page.verify();
    await expect.poll(page.status).toBe('failed');
    expect(page.text()).toBe('signature-mismatch');
    expect(page.location().search).toBe(search);
  });

  test('adds nothing to the agent’s history', async () => {
    const page = await openPage(await signedSearch());
    const before = history.length;
    await expect.poll(page.status).toBe('verifying');
    await page.verify();
    await expect.poll(page.location().toString.bind(page.location())).not.toContain('context=');
    expect(history.length).toBe(before);
  });

  test('finds it again after a reload, and verifies it again', async () => {
    const page = await openPage(await searchAmongOthers());
    await expect.poll(page.status).toBe('verifying');
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    await page.reload();
    expect(page.location().search).toBe('?tab=a+b%20c&tab=2');
    await expect.poll(page.status).toBe('verifying');
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    expect(page.text()).toBe('Jane');
  });

  test('reads it when its module loads, before a router rewrites the address', async () => {
    const page = await openPage(await signedSearch());
    await expect.poll(page.status).toBe('verifying');
    page.history().replaceState(null, '', '/elsewhere');
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    expect(page.location().pathname).toBe('/elsewhere');
  });

  test('may have an address that begins with two slashes', async () => {
    const page = await openPage(await signedSearch());
    await expect.poll(page.status).toBe('verifying');
    page.history().replaceState(null, '', `${location.origin}//contacts/widget${page.location().search}`);
    await page.verify();
    await expect.poll(page.status).toBe('verified');
    expect(page.location().href).toBe(`${location.origin}//contacts/widget`);
  });
});

test('a page whose history refuses to be rewritten is shown all the same', async () => {
  const page = await openPage(await signedSearch());
  await expect.poll(page.status).toBe('verifying');
  page.history().replaceState = () => {
    throw new DOMException('Too often.', 'SecurityError');
  };
  await page.verify();
  await expect.poll(page.status).toBe('verified');
});

describe('a page that was not', () => {
  test.each([
    ['', 'missing-context'],
    ['?context=e30', 'missing-signature'],
    ['?signature=ab', 'missing-context'],
    ['?context=e30&context=e30&signature=ab', 'duplicate-parameter'],
  ])('%j: %s', async (search, code) => {
    const page = await openPage(search);
    await expect.poll(page.status).toBe('failed');
    expect(page.greeted()).toBe('failed');
    expect(page.text()).toBe(code);
    expect(page.location().search).toBe(search);
  });
});
