import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CallingSettingsForm, type CallingSettingsFormProps } from '../../src/host/calling/CallingSettingsForm.tsx';
import { callingSettingsWords as words } from '../../src/host/calling/calling-settings-words.ts';
import { readSettingsForm } from '../../src/host/calling/read-settings-form.ts';
import { afterEdit, afterRefusal, type FieldProblem, type SettingsFormState } from '../../src/host/calling/settings-form-state.ts';
import { callingSettingsDefaults, MAX_FRAME_SIZE, MIN_FRAME_SIZE } from '../../src/protocol/calling-settings.ts';
import type { SettingsProblem } from '../../src/protocol/settings-problem.ts';

const acme = { name: 'Acme Phone', url: 'https://phone.example/dock', width: 380, height: 540, isReady: false, usesRemote: true };
const complete = { ...acme, supportsInboundCalling: false };
const fresh = { width: 400, height: 600, isReady: true, supportsInboundCalling: false, usesRemote: false };

const refusal = (...problems: Pick<SettingsProblem, 'field' | 'code'>[]) => ({
  ok: false as const,
  problems: problems.map((problem) => ({ ...problem, message: 'For developers.' })),
});

function showForm(props: Partial<CallingSettingsFormProps> = {}) {
  const onSave = vi.fn(props.onSave ?? (async () => {}));
  const { container } = render(<CallingSettingsForm settings={acme} {...props} onSave={onSave} />);
  return {
    onSave,
    container,
    status: () => screen.getByRole('form', { name: words.title }).dataset['status'],
    said: () => screen.getByRole('status').textContent,
  };
}

const field = (name: keyof typeof words.fields): HTMLInputElement => screen.getByLabelText(words.fields[name].label);
const save = () => userEvent.click(screen.getByRole('button', { name: words.save }));
/** As the keyboard does it: Playwright clicks nothing that says it is disabled. */
async function press(control: HTMLElement) {
  control.focus();
  await userEvent.keyboard(' ');
}
const describedBy = (input: HTMLElement) =>
  input
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('what is sent', () => {
  test('of a new provider, with the defaults', async () => {
    const { onSave, status, said } = showForm({ settings: undefined });
    await userEvent.fill(field('name'), '  Acme Phone ');
    await userEvent.fill(field('url'), 'https://phone.example/dock');
    await userEvent.keyboard('{Enter}');
    expect(onSave.mock.calls).toEqual([[{ ...fresh, name: 'Acme Phone', url: 'https://phone.example/dock' }]]);
    expect(status()).toBe('saved');
    expect(said()).toBe('Saved');
  });

  test('of one that is there: all of it', async () => {
    const { onSave } = showForm();
    await save();
    expect(onSave.mock.calls).toEqual([[complete]]);
  });

  test('every field that was changed', async () => {
    const { onSave } = showForm();
    await userEvent.fill(field('name'), 'Bell');
    await userEvent.fill(field('url'), 'https://bell.example/');
    await userEvent.fill(field('width'), '200');
    await userEvent.fill(field('height'), ' 1200 ');
    for (const name of ['isReady', 'supportsInboundCalling', 'usesRemote'] as const) await userEvent.click(field(name));
    await save();
    const switches = { isReady: true, supportsInboundCalling: true, usesRemote: false };
    expect(onSave.mock.calls).toEqual([[{ name: 'Bell', url: 'https://bell.example/', width: 200, height: 1200, ...switches }]]);
  });

  test('an empty size is the default', async () => {
    const { onSave } = showForm();
    await userEvent.clear(field('width'));
    await userEvent.clear(field('height'));
    await save();
    expect(onSave.mock.calls).toEqual([[{ ...complete, width: 400, height: 600 }]]);
  });

  test('settings are read once, and anew with another key', () => {
    const onSave = async () => {};
    const inputs = () => readSettingsForm(screen.getByRole<HTMLFormElement>('form'));
    const { rerender } = render(<CallingSettingsForm key="new" onSave={onSave} />);
    rerender(<CallingSettingsForm key="new" onSave={onSave} settings={acme} />);
    expect(inputs()).toEqual({ ...fresh, name: '', url: '' });
    rerender(<CallingSettingsForm key="acme" onSave={onSave} settings={acme} />);
    expect(inputs()).toEqual(complete);
  });
});

describe('what is refused', () => {
  test.each<[keyof typeof words.fields, string, string]>([
    ['name', ' ', words.problems.required],
    ['name', 'n'.repeat(101), words.problems['too-long']],
    ['url', '', words.problems.required],
    ['url', 'phone.example', words.problems['malformed-url']],
    ['url', 'http://phone.example/', words.problems['insecure-url']],
    ['url', `${location.origin}/phone`, words.problems['unsafe-sandbox']],
    ['width', 'wide', words.problems['wrong-type']],
    ['width', '199', words.problems['out-of-range']],
    ['height', '400.5', words.problems['out-of-range']],
  ])('%s %j', async (name, text, problem) => {
    const { onSave, status } = showForm();
    await userEvent.fill(field(name), text);
    await save();
    const bad = field(name);
    expect(describedBy(bad)).toEqual([problem, words.fields[name].hint]);
    expect(bad.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(bad);
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(1);
    expect(status()).toBe('refused');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('focus goes to the first bad field, and stays where one is mended', async () => {
    const { status, said, onSave } = showForm({ settings: undefined });
    await userEvent.fill(field('width'), '1');
    await save();
    expect(said()).toBe(words.statuses.refused);
    expect(document.activeElement).toBe(field('name'));
    await userEvent.fill(field('width'), '300');
    expect(document.activeElement).toBe(field('width'));
    expect(field('width').getAttribute('aria-invalid')).toBe('false');
    expect(describedBy(field('width'))).toEqual([words.fields.width.hint]);
    expect(status()).toBe('refused');
    await userEvent.fill(field('name'), 'Bell');
    await userEvent.fill(field('url'), 'https://bell.example/');
    expect([status(), said()]).toEqual(['editing', '']);
    await save();
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('what the server refuses is shown at its field', async () => {
    const { status } = showForm({ onSave: async () => refusal({ field: 'usesRemote', code: 'wrong-type' }) });
    await save();
    await expect.poll(status).toBe('refused');
    expect(document.activeElement).toBe(field('usesRemote'));
    expect(describedBy(field('usesRemote'))).toEqual([words.problems['wrong-type'], words.fields.usesRemote.hint]);
    await userEvent.click(field('usesRemote'));
    expect(status()).toBe('editing');
  });

  test('the host’s origin can be given', async () => {
    const { onSave } = showForm({ settings: { ...acme, url: 'http://localhost:9025/' }, hostOrigin: 'https://crm.example' });
    await save();
    expect(describedBy(field('url'))?.[0]).toBe(words.problems['insecure-url']);
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('while it is being saved', () => {
  test('nothing can be edited or sent twice, and the focus stays', async () => {
    let answer = () => {};
    const { onSave, status, said } = showForm({ onSave: () => new Promise((resolve) => (answer = resolve)) });
    await userEvent.click(field('name'));
    await userEvent.keyboard('{Enter}{Enter}x');
    await press(field('isReady'));
    await press(screen.getByRole('button', { name: words.save }));
    expect([status(), said()]).toEqual(['saving', words.statuses.saving]);
    expect(field('name').value).toBe('Acme Phone');
    expect(field('isReady').checked).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.save }));
    await act(async () => answer());
    expect(status()).toBe('saved');
    expect(onSave).toHaveBeenCalledOnce();
    await userEvent.click(field('isReady'));
    expect([status(), field('isReady').checked]).toEqual(['editing', true]);
  });
});

describe('a save that fails', () => {
  test.each<[string, CallingSettingsFormProps['onSave']]>([
    ['rejects', () => Promise.reject(new Error('offline'))],
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
    ['is refused for a field that is not here', async () => refusal({ field: 'settings', code: 'wrong-type' })],
  ])('%s: nothing is lost, and it can be tried again', async (_, fails) => {
    let isBroken = true;
    const { onSave, status, said } = showForm({ onSave: (settings) => (isBroken ? fails(settings) : Promise.resolve()) });
    await userEvent.fill(field('name'), 'Bell');
    await userEvent.click(field('isReady'));
    await save();
    await expect.poll(status).toBe('save-failed');
    expect(said()).toBe(words.statuses['save-failed']);
    expect(field('name').value).toBe('Bell');
    isBroken = false;
    await save();
    await expect.poll(status).toBe('saved');
    expect(onSave).toHaveBeenCalledTimes(2);
    expect(onSave).toHaveBeenLastCalledWith({ ...complete, name: 'Bell', isReady: true });
  });
});

describe('to remove', () => {
  const open = () => userEvent.click(screen.getByText(words.remove));
  const removeNow = () => userEvent.click(screen.getByRole('button', { name: words.removeNow }));

  test('is asked for first', async () => {
    const onRemove = vi.fn(async () => {});
    const { status, said, onSave } = showForm({ onRemove });
    expect(screen.getByText(words.removeNow).checkVisibility()).toBe(false);
    await open();
    expect(onRemove).not.toHaveBeenCalled();
    await removeNow();
    await expect.poll(status).toBe('removed');
    expect(said()).toBe(words.statuses.removed);
    // Of what is gone nothing is saved, or removed once more.
    for (const name of [words.save, words.removeNow]) await press(screen.getByRole('button', { name }));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
    expect(status()).toBe('removed');
  });

  test('can fail, and be tried again', async () => {
    const onRemove = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce();
    const { status, said } = showForm({ onRemove });
    await open();
    await removeNow();
    await expect.poll(status).toBe('remove-failed');
    expect(said()).toBe(words.statuses['remove-failed']);
    await removeNow();
    await expect.poll(status).toBe('removed');
  });

  test('is sent once, and nothing is saved meanwhile', async () => {
    let answer = () => {};
    const onRemove = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
    const { status, onSave } = showForm({ onRemove });
    await open();
    await removeNow();
    await press(screen.getByRole('button', { name: words.removeNow }));
    await press(screen.getByRole('button', { name: words.save }));
    expect(status()).toBe('removing');
    await act(async () => answer());
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });

  test('is not offered without onRemove', () => {
    showForm();
    expect(screen.queryByText(words.remove)).toBeNull();
  });
});

test('the words name the sizes of the schema', () => {
  const range = `${MIN_FRAME_SIZE} to ${MAX_FRAME_SIZE}`;
  expect(words.fields.width.hint).toBe(`${range} pixels; ${callingSettingsDefaults.width} if empty`);
  expect(words.fields.height.hint).toBe(`${range} pixels; ${callingSettingsDefaults.height} if empty`);
  expect(words.problems['out-of-range']).toContain(range);
});

test('words are replaced one by one', async () => {
  showForm({
    settings: undefined,
    words: {
      save: 'Speichern',
      fields: { name: { label: 'Bezeichnung', hint: 'Steht über dem Telefon.' } },
      problems: { required: 'Bitte ausfüllen.' },
      statuses: { refused: 'Nicht gespeichert.' },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(describedBy(screen.getByLabelText('Bezeichnung'))).toEqual(['Bitte ausfüllen.', 'Steht über dem Telefon.']);
  expect(screen.getByRole('status').textContent).toBe('Nicht gespeichert.');
  expect(field('url')).toBeDefined();
});

test('a server renders it, and a page hydrates it without a word', async () => {
  const page = (
    <StrictMode>
      <CallingSettingsForm settings={acme} onSave={async () => {}} onRemove={async () => {}} />
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  expect(container.querySelector('input')?.value).toBe('Acme Phone');
  const complaints = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const root = await act(async () => hydrateRoot(container, page, { onRecoverableError: recovered }));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
    complaints.mockRestore();
  });
  expect(complaints).not.toHaveBeenCalled();
  expect(recovered).not.toHaveBeenCalled();
});

describe('the state', () => {
  const problem = (name: FieldProblem['field']): FieldProblem => ({ field: name, code: 'required', message: '' });
  const both: SettingsFormState = { status: 'refused', problems: [problem('name'), problem('url')] };

  test.each<[SettingsFormState, string, SettingsFormState]>([
    [{ status: 'editing' }, 'name', { status: 'editing' }],
    [{ status: 'saving' }, 'name', { status: 'saving' }],
    [{ status: 'removing' }, 'name', { status: 'removing' }],
    [{ status: 'saved' }, 'name', { status: 'editing' }],
    [{ status: 'save-failed' }, 'name', { status: 'editing' }],
    [{ status: 'removed' }, 'name', { status: 'removed' }],
    [{ status: 'remove-failed' }, 'name', { status: 'editing' }],
    [both, 'name', { status: 'refused', problems: [problem('url')] }],
    [both, 'width', both],
    [{ status: 'refused', problems: [problem('url')] }, 'url', { status: 'editing' }],
  ])('%j after an edit of %s', (state, name, next) => {
    expect(afterEdit(state, name)).toEqual(next);
  });

  test.each<[string, SettingsProblem[], SettingsFormState]>([
    ['nothing', [], { status: 'save-failed' }],
    ['the whole', [{ field: 'settings', code: 'wrong-type', message: '' }], { status: 'save-failed' }],
    [
      'the whole and a field',
      [{ field: 'settings', code: 'wrong-type', message: '' }, problem('url')],
      { status: 'refused', problems: [problem('url')] },
    ],
  ])('refused for %s', (_, problems, next) => {
    expect(afterRefusal(problems)).toEqual(next);
  });
});
