import * as React from 'react';
import * as ReactDom from 'react-dom';
import { expect, inject, test } from 'vitest';

test('these tests run on the React that their project names', () => {
  expect(React.version.split('.')[0]).toBe(inject('reactVersion'));
  expect(ReactDom.version).toBe(React.version);
});
