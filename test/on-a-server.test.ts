import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { WidgetGateProps } from '../src/partner/index.ts';
import { ROOT } from './built.ts';

// What is built, on Node, where there is no window, no document and no location.
const host: typeof import('../src/host/index.ts') = await import(/* @vite-ignore */ `${ROOT}/dist/host.js`);
const partner: typeof import('../src/partner/index.ts') = await import(/* @vite-ignore */ `${ROOT}/dist/partner.js`);

const neverAsked = (): never => {
  throw new Error('A server has asked.');
};

test('the host’s page renders without a frame, and asks for no signature', () => {
  const widget = { id: 'w', name: 'Homes', url: 'https://homes.example/' };
  const html = renderToString(createElement(host.SignedWidgetFrame, { widget, viewType: 'person', recordId: '1', sign: neverAsked }));
  expect(html).toContain('data-status="signing"');
  expect(html).toContain('homes.example');
  expect(html).not.toMatch(/<iframe|context=|signature=/);
});

test('the widget’s page renders its skeleton, and asks for no verdict', () => {
  const props: WidgetGateProps = { verify: neverAsked, children: neverAsked };
  const html = renderToString(createElement(partner.WidgetGate, props));
  expect(html).toContain('role="status"');
});

test('the widget’s hook is pending', () => {
  const Status = () => partner.useWidgetContext().status;
  expect(renderToString(createElement(Status))).toBe('pending');
});

test('a dock renders nothing, and its phones load in the browser', () => {
  const settings = { width: 400, height: 600, isReady: true, supportsInboundCalling: true, usesRemote: false };
  const Page = () => {
    const providers = [{ id: 'a', name: 'Phone', url: 'https://phone.example/', ...settings }];
    const calling = host.useCall({ providers, createEngagement: neverAsked, updateEngagement: neverAsked });
    return createElement(host.CallDock, { calling });
  };
  expect(renderToString(createElement(Page))).toBe('');
});

test('a phone is connecting', () => {
  const Status = () => partner.useCallingExtension({}).status;
  expect(renderToString(createElement(Status))).toBe('connecting');
});
