import { expect, test } from 'vitest';
import { readRegistrationForm } from '../../../src/host/admin/registration/read-registration-form.ts';

function described(inputs: string): unknown {
  const form = document.createElement('form');
  form.append(document.createRange().createContextualFragment(inputs));
  return readRegistrationForm(form)['description'];
}

test.each([
  ['<input name="description" value="<b>Fit</b>">', '<b>Fit</b>'],
  ['<input name="description" value="">', null],
  // Where the editor did not load.
  [
    '<input name="description" value=""><textarea name="descriptionText">A &lt;b&gt; &amp;amp; C\nD</textarea>',
    '<p>A &lt;b> &amp;amp; C</p><p>D</p>',
  ],
  ['<input name="description" value="<b>Kept</b>"><textarea name="descriptionText"> </textarea>', '<b>Kept</b>'],
])('a form with %s describes the widget as %s', (inputs, expected) => {
  expect(described(inputs)).toBe(expected);
});
