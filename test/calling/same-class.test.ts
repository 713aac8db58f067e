import { expect, test, vi } from 'vitest';
import CallingExtensions, { CallingExtensions as byName, Constants, type EventHandlers } from '../../src/calling/index.ts';

// HubSpot's package cannot be imported without a window; it wants no more than that global's name.
vi.stubGlobal('self', globalThis);
const hubSpot = await import('@hubspot/calling-extensions-sdk');

/** What HubSpot's class has for itself alone. */
const internal = ['constructor', 'onMessageHandler'];

test.each(Object.getOwnPropertyNames(hubSpot.default.prototype).filter((name) => !internal.includes(name)))(
  'the method %s is here, too',
  (name) => {
    const descriptor = Object.getOwnPropertyDescriptor(CallingExtensions.prototype, name);
    expect(descriptor?.value).toBeTypeOf('function');
  },
);

test('every handler of HubSpot’s is one of ours, by the same name', () => {
  const ours: Record<keyof EventHandlers, true> = {
    defaultEventHandler: true,
    onCallerIdMatchFailed: true,
    onCallerIdMatchSucceeded: true,
    onCreateEngagementFailed: true,
    onCreateEngagementSucceeded: true,
    onDialNumber: true,
    onEndCall: true,
    onEngagementCreated: true,
    onFailed: true,
    onFinalizeEngagementFailed: true,
    onFinalizeEngagementSucceeded: true,
    onInitiateCallIdFailed: true,
    onInitiateCallIdSucceeded: true,
    onNavigateToRecordFailed: true,
    onPublishToChannelFailed: true,
    onPublishToChannelSucceeded: true,
    onReady: true,
    onSetCallState: true,
    onSetWidgetUrlFailed: true,
    onUpdateEngagementFailed: true,
    onUpdateEngagementSucceeded: true,
    onVisibilityChanged: true,
  };
  const theirs = Object.values(hubSpot.Constants.messageHandlerNames);
  expect(Object.keys(ours).sort()).toEqual([...theirs, 'defaultEventHandler'].sort());
  expect(Object.values(Constants.messageHandlerNames).sort()).toEqual([...theirs].sort());
});

test('the default export is the class', () => {
  expect(CallingExtensions).toBe(byName);
});

test.each([[undefined], [{}]])('constructed with %j it throws, as HubSpot’s does', (options) => {
  const construct = (Class: unknown) => Reflect.construct(Object(Class), [options]);
  expect(() => construct(CallingExtensions)).toThrow(/^Invalid options or missing eventHandlers\./);
  expect(() => construct(hubSpot.default)).toThrow(/^Invalid options or missing eventHandlers\./);
});
