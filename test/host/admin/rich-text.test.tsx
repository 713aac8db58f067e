import { render, screen } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openEditor } from '../../../src/host/admin/rich-text/editor.ts';
import { RichText } from '../../../src/host/admin/rich-text/RichText.tsx';
import { RichTextField } from '../../../src/host/admin/rich-text/RichTextField.tsx';
import { readLink } from '../../../src/host/admin/rich-text/read-link.ts';
import { richTextWords } from '../../../src/host/admin/rich-text/rich-text-words.ts';
import { sanitise, sanitiseToFragment } from '../../../src/host/admin/rich-text/sanitise.ts';

/** The editor is loaded on demand, on a machine that may be busy. */
const PATIENCE = 10_000;

function html(from: string): string {
  const holder = document.createElement('div');
  holder.append(sanitiseToFragment(from));
  return holder.innerHTML;
}

describe('a description', () => {
  test.each([
    ['<p>Homes that <b>fit</b> <em>the</em> person</p>', '<p>Homes that <b>fit</b> <em>the</em> person</p>'],
    ['<ul><li>One</li></ul><ol><li>Two</li></ol>', '<ul><li>One</li></ul><ol><li>Two</li></ol>'],
    ['<p>A > B & “C”</p>', '<p>A &gt; B &amp; “C”</p>'],
    ['<h1>Big</h1><table><tr><td>1</td></tr></table>', 'Big1'],
    [
      '<a href="https://homes.example/">in</a>',
      '<a href="https://homes.example/" target="_blank" rel="noopener noreferrer nofollow">in</a>',
    ],
    ['<a href="mailto:a@b.example">in</a>', '<a href="mailto:a@b.example" target="_blank" rel="noopener noreferrer nofollow">in</a>'],
  ])('%s stays as it is meant', (from, expected) => {
    expect(html(from)).toBe(expected);
    expect(sanitise(from)).toBe(expected.replace(' target="_blank" rel="noopener noreferrer nofollow"', ''));
  });

  test.each([
    '<img src=x onerror="window.ran = 1">',
    '<svg onload="window.ran = 1"></svg>',
    '<script>window.ran = 1</script>',
    '<a href="javascript:window.ran = 1">x</a>',
    '<a href="jAva\tscript:window.ran = 1">x</a>',
    '<a href="data:text/html,<script>1</script>">x</a>',
    '<a href="/settings" target="_self">x</a>',
    '<p style="position:fixed;inset:0">x</p>',
    '<p class="pw-button" id="root" onclick="window.ran = 1">x</p>',
    '<form action="https://evil.example"><input name="password"><button>Log in</button></form>',
    '<iframe src="https://evil.example"></iframe>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;">',
    '<link rel=stylesheet href=https://evil.example/a.css><style>*{display:none}</style>',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<template><img src=x onerror="window.ran = 1"></template>',
    // What Turbo, Stimulus, htmx, Alpine and Bootstrap run in the CRM's page.
    '<a href="https://crm.example/contacts/7" data-turbo-method="delete" data-method="delete">x</a>',
    '<p data-controller="contact" data-action="click->contact#remove">x</p>',
    '<div data-hx-get="/settings" data-hx-trigger="load">x</div>',
    '<div x-data x-init="window.ran = 1" data-x-init="window.ran = 1">x</div>',
    '<a href="https://homes.example/" data-bs-toggle="modal" data-bs-target="#remove">x</a>',
    '<p aria-hidden="true">x</p><a href="https://homes.example/" aria-label="Approved by the CRM">x</a>',
  ])('%s runs, loads, styles and asks for nothing', async (from) => {
    const holder = document.body.appendChild(document.createElement('div'));
    holder.append(sanitiseToFragment(from));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect('ran' in window).toBe(false);
    for (const element of holder.querySelectorAll('*')) {
      expect(['A', 'B', 'DIV', 'P', 'UL', 'OL', 'LI', 'BR', 'I', 'EM', 'STRONG']).toContain(element.tagName);
      expect(element.getAttributeNames().filter((name) => !['href', 'target', 'rel'].includes(name))).toEqual([]);
      expect(element.getAttribute('href') ?? 'https:').toMatch(/^(https?|mailto):/);
    }
    holder.remove();
  });

  test('is shown so, and not before it is sanitised', async () => {
    expect(renderToString(<RichText html="<b>Fit</b>" />)).toBe('<div class="pw-rich-text"></div>');
    const { container, rerender } = render(<RichText html="<b>Fit</b><img src=x>" />);
    await vi.waitFor(() => expect(container.innerHTML).toBe('<div class="pw-rich-text"><b>Fit</b></div>'), PATIENCE);
    rerender(<RichText html="<i>New</i>" />);
    await vi.waitFor(() => expect(container.innerHTML).toBe('<div class="pw-rich-text"><i>New</i></div>'), PATIENCE);
  });
});

test.each([
  ['https://homes.example/a', 'https://homes.example/a'],
  [' homes.example ', 'https://homes.example/'],
  ['me@homes.example', 'mailto:me@homes.example'],
  ['mailto:me@homes.example', 'mailto:me@homes.example'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,1', undefined],
  ['', undefined],
  ['not a link', undefined],
])('a link to %o is %s', (typed, expected) => {
  expect(readLink(typed)).toBe(expected);
});

const words = { label: 'Description', hint: 'What teams read.' };

async function showField(defaultValue = '') {
  const form = createRef<HTMLFormElement>();
  render(
    <StrictMode>
      <form ref={form}>
        <RichTextField
          name="description"
          words={words}
          problem={undefined}
          isBusy={false}
          defaultValue={defaultValue}
          richTextWords={richTextWords}
        />
        <button type="button">After</button>
      </form>
    </StrictMode>,
  );
  const box = screen.getByRole('textbox', { name: 'Description' });
  await vi.waitFor(() => expect(box.getAttribute('aria-busy')).toBe('false'), PATIENCE);
  return { box, sent: () => form.current && new FormData(form.current).get('description') };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the editor', () => {
  test('sends what it was given, and what is typed', async () => {
    const { box, sent } = await showField('<p>Homes</p>');
    expect(box.textContent).toBe('Homes');
    expect(sent()).toBe('<p>Homes</p>');
    box.focus();
    await userEvent.keyboard('{Control>}{End}{/Control} for José');
    expect(sent()).toMatch(/^<p>Homes for José(<br>)?<\/p>$/);
  });

  test('sends nothing where there is no text', async () => {
    const { box, sent } = await showField('<p>A</p>');
    box.focus();
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    expect(sent()).toBe('');
  });

  test('makes text bold by its key and by its button, and says which is on', async () => {
    const { box, sent } = await showField();
    box.focus();
    await userEvent.keyboard('{Control>}b{/Control}Fit');
    expect(sent()).toContain('<b>Fit</b>');
    await vi.waitFor(() => expect(button('Bold').getAttribute('aria-pressed')).toBe('true'), PATIENCE);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(button('Italic'));
    expect(sent()).toMatch(/<i>/);
    await userEvent.click(button('Bold'));
    expect(sent()).not.toContain('<b>');
  });

  test('makes lists, and the Tab key leaves them', async () => {
    const { box, sent } = await showField('<p>One</p>');
    box.focus();
    await userEvent.click(button('Bulleted list'));
    expect(sent()).toContain('<ul><li>');
    box.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(button('After'));
  });

  test('makes a link of the selection', async () => {
    const { box, sent } = await showField('<p>How it works</p>');
    box.focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(button('Link'));
    await userEvent.keyboard('javascript:alert(1){Enter}');
    expect(sent()).not.toContain('<a');
    await userEvent.fill(screen.getByLabelText('Link address'), 'homes.example');
    await userEvent.keyboard('{Enter}');
    expect(sent()).toContain('<a href="https://homes.example/">How it works</a>');
    expect(document.activeElement).toBe(box);
    await userEvent.click(button('Link'));
    expect(sent()).not.toContain('<a');
  });

  test('has one stop for the Tab key, and arrow keys inside', async () => {
    await showField();
    button('Bold').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(button('Bulleted list'));
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(button('Link'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(button('Bold'));
    await userEvent.keyboard('{End}{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('cleans what is pasted', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    const editor = openEditor(root, '', () => {});
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<p onclick="1">Hi <img src=x onerror="window.ran = 1"><b style="color:red">there</b></p><script>1</script>',
    );
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(root.textContent).toContain('Hi there'), PATIENCE);
    expect(root.querySelector('img, script, [style], [onclick]')).toBeNull();
    editor.destroy();
    root.remove();
  });

  test('stays quiet while it is sent', async () => {
    render(<RichTextField name="d" words={words} problem="No." isBusy defaultValue="<p>Stay</p>" richTextWords={richTextWords} />);
    const box = screen.getByRole('textbox', { name: 'Description' });
    await vi.waitFor(() => expect(box.getAttribute('aria-busy')).toBe('false'), PATIENCE);
    box.focus();
    await userEvent.keyboard('x');
    expect(box.textContent).toBe('Stay');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });
});
