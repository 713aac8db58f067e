/// <reference types="vitest/globals" />
// Run by Vitest and by Jest, each with its own `test` and `expect`: see ../in-jsdom.test.ts.

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import {
  CallDock,
  PartnerWidgetTabs,
  type PartnerWidgetTabsProps,
  SignedWidgetFrame,
  type SignedWidgetFrameProps,
  useCall,
} from 'partner-widgets/host';
import {
  createMockWidget,
  type MockWidget,
  type MockWidgetOptions,
  personContext,
  signTestContext,
  testSecretKey,
} from 'partner-widgets/testing';

const homes = { id: 'homes', name: 'Homes', url: 'https://widgets.example/homes' };
const sign: SignedWidgetFrameProps['sign'] = () => signTestContext(personContext, testSecretKey);

let widget: MockWidget | undefined;
const stand = (options: Partial<MockWidgetOptions> = {}): MockWidget => {
  widget = createMockWidget({ url: homes.url, ...options });
  return widget;
};

afterEach(() => {
  cleanup();
  widget?.close();
});

const show = (props: Partial<SignedWidgetFrameProps> = {}) =>
  render(<SignedWidgetFrame widget={homes} viewType="person" recordId="person-1" sign={sign} {...props} />);

test('the page signs for the right record, and the widget would accept it', async () => {
  const partner = stand();
  show();
  const opened = await partner.opened();
  expect(opened).toMatchObject({ ok: true, value: { person: { firstName: 'Jane' }, team: { name: 'Acme Real Estate' } } });
  expect(partner.frame?.getAttribute('sandbox')).toContain('allow-scripts');
  await waitFor(() => expect(screen.getByRole('region').dataset['status']).toBe('ready'));
});

test('another key is not accepted', async () => {
  const partner = stand({ secretKey: 'what the partner was given' });
  show();
  expect(await partner.opened()).toMatchObject({ ok: false, failure: { code: 'signature-mismatch' } });
});

test('the welcome says what is granted', async () => {
  const partner = stand();
  show({ capabilities: { toast: true, resize: true } });
  expect(await partner.nextMessage('welcome')).toMatchObject({ capabilities: ['resize', 'toast'] });
});

test('a toast is shown, and the frame grows', async () => {
  const partner = stand();
  show({ capabilities: { toast: true, resize: true } });
  await partner.nextMessage('welcome');
  expect(await partner.toast('Saved')).toMatchObject({ ok: true });
  expect(await screen.findByText('Saved')).toBeDefined();
  await partner.resize(400);
  await waitFor(() => expect(partner.frame?.parentElement?.style.height).toBe('400px'));
});

test('what is not granted is answered so', async () => {
  const partner = stand();
  show();
  await partner.nextMessage('welcome');
  expect(await partner.toast('Saved')).toMatchObject({ supported: false, failure: { code: 'unsupported' } });
});

test('a new version of the record is pushed, signed anew', async () => {
  const partner = stand();
  const props = { capabilities: { context: true as const } };
  const { rerender } = show({ ...props, recordVersion: 1 });
  await partner.nextMessage('welcome');
  rerender(<SignedWidgetFrame widget={homes} viewType="person" recordId="person-1" sign={sign} {...props} recordVersion={2} />);
  expect(await partner.nextMessage('context')).toMatchObject({ signed: { signature: expect.any(String) } });
});

test.each([
  ['never loads', { loads: false }],
  ['loads, and does not answer', { answers: false }],
])('a widget that %s', async (_, options) => {
  const partner = stand(options);
  show({ loadTimeoutSeconds: 0.3, readiness: 'handshake' });
  await partner.opened();
  expect(await screen.findByRole('alert')).toBeDefined();
});

test('a widget that fails says so to the CRM’s health', async () => {
  const partner = stand();
  const codes: string[] = [];
  show({ onMetric: (metric) => void (metric.name === 'failure' && codes.push(metric.code)) });
  await partner.nextMessage('welcome');
  await partner.fail('signature-mismatch');
  await waitFor(() => expect(codes).toEqual(['signature-mismatch']));
});

test('in the tabs, from the click on', async () => {
  const partner = stand();
  const props: PartnerWidgetTabsProps = {
    label: 'Jane Doe',
    viewType: 'person',
    recordId: 'person-1',
    widgets: [{ ...homes, viewTypes: ['person'], status: 'approved' }],
    tabs: [{ id: 'overview', label: 'Overview', content: <p>Overview of Jane</p> }],
    teamId: 'team-1',
    enablements: [{ widgetId: homes.id, teamId: 'team-1', viewTypes: ['person'] }],
    sign,
  };
  render(<PartnerWidgetTabs {...props} />);
  expect(partner.frame).toBeUndefined();
  const tab = await screen.findByRole('tab', { name: /Homes/ });
  fireEvent.mouseDown(tab);
  fireEvent.click(tab);
  expect(await partner.opened()).toMatchObject({ ok: true });
});

test('a soft phone is dialled, and its call is written down', async () => {
  const url = 'https://phone.example/';
  const partner = stand({ url, phone: { isLoggedIn: true } });
  const provider = {
    id: 'phone',
    name: 'Phone',
    url,
    width: 400,
    height: 600,
    isReady: true,
    supportsInboundCalling: false,
    usesRemote: false,
  };
  const providers = [provider];
  function Crm() {
    const calling = useCall({ providers, createEngagement: async () => ({ engagementId: 7 }), updateEngagement: async () => {} });
    return (
      <>
        <button type="button" onClick={() => calling.dial({ phoneNumber: '+1 555 0100' })}>
          Call
        </button>
        <CallDock calling={calling} />
      </>
    );
  }
  render(<Crm />);
  fireEvent.click(screen.getByText('Call'));
  expect(await partner.nextMessage('DIAL_NUMBER')).toMatchObject({ phoneNumber: '+1 555 0100' });
  expect(partner.call({ type: 'OUTGOING_CALL_STARTED', data: { externalCallId: '1', createEngagement: true } })).toMatchObject({
    ok: true,
  });
  expect(await partner.nextMessage('CREATE_ENGAGEMENT_SUCCEEDED')).toMatchObject({ engagementId: 7 });
});
