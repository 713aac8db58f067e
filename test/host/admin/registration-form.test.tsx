import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { registrationWords as words } from '../../../src/host/admin/registration/registration-words.ts';
import { WidgetRegistrationForm, type WidgetRegistrationFormProps } from '../../../src/host/admin/registration/WidgetRegistrationForm.tsx';

/** The editor is loaded on demand, on a machine that may be busy. */
const PATIENCE = 10_000;

const homes = {
  name: 'Property search',
  description: '<p>Homes that <b>fit</b>.</p>',
  url: 'https://homes.example/widget',
  viewTypes: ['person' as const],
  teamId: 'team-1',
};
const teams = [
  { id: 'team-1', name: 'Acme' },
  { id: 'team-2', name: 'Harbour' },
];
const made = { widgetId: 'w-1', secretKey: 'ab'.repeat(32) };

async function showForm(props: Partial<WidgetRegistrationFormProps> = {}) {
  const onSubmit = vi.fn(props.onSubmit ?? (async () => made));
  const onDone = vi.fn();
  render(
    <StrictMode>
      <WidgetRegistrationForm teams={teams} onDone={onDone} {...props} onSubmit={onSubmit} />
    </StrictMode>,
  );
  const description = screen.getByRole('textbox', { name: words.fields.description.label });
  await vi.waitFor(() => expect(description.getAttribute('aria-busy')).toBe('false'), PATIENCE);
  return { onSubmit, onDone, description, status: () => screen.getByRole('form').dataset['status'] };
}

const field = (name: 'name' | 'url' | 'teamId') => screen.getByLabelText(words.fields[name].label);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const problemOf = (control: Element) =>
  control
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)[0];

describe('a new widget', () => {
  test('is sent as it was filled in', async () => {
    const { onSubmit, description } = await showForm();
    await userEvent.fill(field('name'), ' Property search ');
    await userEvent.click(description);
    await userEvent.keyboard('Homes');
    await userEvent.fill(field('url'), 'https://homes.example/widget');
    await userEvent.click(screen.getByLabelText(words.company));
    await userEvent.selectOptions(field('teamId'), 'team-2');
    await press(words.register);
    expect(onSubmit.mock.calls).toEqual([
      [
        {
          name: 'Property search',
          description: expect.stringMatching(/^<p>Homes(<br>)?<\/p>$/),
          url: 'https://homes.example/widget',
          viewTypes: ['company'],
          teamId: 'team-2',
        },
      ],
    ]);
  });

  test('needs no description and no team', async () => {
    const { onSubmit } = await showForm({ teams: [] });
    await userEvent.fill(field('name'), 'A');
    await userEvent.fill(field('url'), 'https://a.example/');
    await userEvent.click(screen.getByLabelText(words.person));
    await userEvent.keyboard('{Enter}');
    expect(onSubmit.mock.calls).toEqual([[{ name: 'A', url: 'https://a.example/', viewTypes: ['person'] }]]);
  });

  test('has its id and key shown, to be copied, once', async () => {
    const { onDone } = await showForm({ registration: homes });
    await press(words.save);
    const heading = await screen.findByRole('heading', { name: words.registeredTitle });
    expect(document.activeElement).toBe(heading);
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => written.mockRestore());
    await press(`${words.copy}: ${words.secretKey}`);
    await press(`${words.copy}: ${words.widgetId}`);
    expect(written.mock.calls).toEqual([[made.secretKey], [made.widgetId]]);
    expect(screen.getAllByText(words.copied)).toHaveLength(2);
    written.mockRejectedValue(new Error('Not allowed.'));
    await press(`${words.copy}: ${words.secretKey}`);
    await screen.findByText(words.copyFailed);
    expect(getSelection()?.toString() || field2Selection()).toBe(made.secretKey);
    await press(words.done);
    expect(onDone).toHaveBeenCalledOnce();
  });
});

function field2Selection(): string {
  const input = screen.getByLabelText<HTMLInputElement>(words.secretKey);
  return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
}

describe('what is wrong', () => {
  test('is said at each field, and the first has the focus', async () => {
    const { onSubmit, status } = await showForm();
    await press(words.register);
    expect(status()).toBe('refused');
    expect(document.activeElement).toBe(field('name'));
    expect(problemOf(field('name'))).toBe(words.problems.required);
    expect(problemOf(screen.getByRole('group', { name: words.fields.viewTypes.label }))).toBe(words.problems.required);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test.each([
    ['http://homes.example', 'insecure-url'],
    ['homes', 'malformed-url'],
    ['javascript:alert(1)', 'not-a-web-page'],
    ['https://me@homes.example', 'user-info-in-url'],
    ['https://homes.example/?context=', 'signed-parameter-in-url'],
    [`${location.origin}/widget`, 'unsafe-sandbox'],
  ] as const)('with %s: %s', async (url, code) => {
    const { status } = await showForm({ registration: { ...homes, url } });
    await press(words.save);
    expect(status()).toBe('refused');
    expect(problemOf(field('url'))).toBe(words.problems[code]);
  });

  test('is forgotten field by field, as each is mended', async () => {
    const { status, description } = await showForm({
      registration: { ...homes, name: '', viewTypes: [], description: 'x'.repeat(10_001) },
    });
    await press(words.save);
    await userEvent.fill(field('name'), 'A');
    expect(problemOf(field('name'))).toBe(words.fields.name.hint);
    await userEvent.click(screen.getByLabelText(words.person));
    description.focus();
    await userEvent.keyboard('{Control>}a{/Control}Short');
    expect(status()).toBe('editing');
  });

  test('comes from the server, too', async () => {
    const refusal = { ok: false as const, problems: [{ field: 'url' as const, code: 'insecure-url' as const, message: '' }] };
    await showForm({ registration: homes, onSubmit: async () => refusal });
    await press(words.save);
    await vi.waitFor(() => expect(document.activeElement).toBe(field('url')), PATIENCE);
  });
});

describe('the server', () => {
  test('that fails loses nothing, and is asked again', async () => {
    const onSubmit = vi
      .fn<WidgetRegistrationFormProps['onSubmit']>()
      .mockRejectedValueOnce(new Error('Down.'))
      .mockResolvedValueOnce(undefined);
    const { status } = await showForm({ registration: homes, onSubmit });
    await press(words.save);
    await vi.waitFor(() => expect(status()).toBe('failed'), PATIENCE);
    await press(words.save);
    await vi.waitFor(() => expect(status()).toBe('saved'), PATIENCE);
    expect(onSubmit.mock.calls).toEqual([[homes], [homes]]);
  });

  test('is asked once at a time', async () => {
    const { onSubmit } = await showForm({ registration: homes, onSubmit: () => new Promise(() => {}) });
    await press(words.save);
    screen.getByRole('button', { name: words.save }).focus();
    await userEvent.keyboard('{Enter}');
    field('name').focus();
    await userEvent.keyboard('x{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(field('name')).toHaveProperty('value', homes.name);
  });
});

test('renders on a server, and is hydrated without a complaint', async () => {
  const form = <WidgetRegistrationForm registration={homes} teams={teams} onSubmit={async () => {}} />;
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = renderToString(form);
  expect(holder.querySelector('input')?.value).toBe(homes.name);
  const complaints: unknown[] = [];
  const root = hydrateRoot(holder, form, { onRecoverableError: (error) => complaints.push(error) });
  onTestFinished(() => {
    root.unmount();
    holder.remove();
  });
  await vi.waitFor(() => expect(holder.querySelector('[role=textbox]')?.getAttribute('aria-busy')).toBe('false'), PATIENCE);
  expect(complaints).toEqual([]);
});
