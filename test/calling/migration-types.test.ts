import type * as HubSpot from '@hubspot/calling-extensions-sdk';
import { expectTypeOf, test } from 'vitest';
import type * as Ours from '../../src/calling/index.ts';

test('what a phone hands to HubSpot’s methods may be handed to ours', () => {
  expectTypeOf<HubSpot.OnInitialized>().toExtend<Ours.OnInitialized>();
  expectTypeOf<HubSpot.OnIncomingCall>().toExtend<Ours.OnIncomingCall>();
  expectTypeOf<HubSpot.OnOutgoingCall>().toExtend<Ours.OnOutgoingCall>();
  expectTypeOf<HubSpot.OnCallAnswered>().toExtend<Ours.OnCallAnswered>();
  expectTypeOf<HubSpot.OnCallTransferred>().toExtend<Ours.OnCallTransferred>();
  expectTypeOf<HubSpot.OnCallEnded>().toExtend<Ours.OnCallEnded>();
  expectTypeOf<HubSpot.OnCallCompleted>().toExtend<Ours.OnCallCompleted>();
  expectTypeOf<HubSpot.OnNavigateToRecord>().toExtend<Ours.OnNavigateToRecord>();
  expectTypeOf<HubSpot.OnFinalizeEngagement>().toExtend<Ours.OnFinalizeEngagement>();
  expectTypeOf<HubSpot.OnResize>().toExtend<Ours.OnResize>();
  expectTypeOf<HubSpot.OnSetWidgetUrl>().toExtend<Ours.OnSetWidgetUrl>();
  expectTypeOf<HubSpot.OnError>().toExtend<Ours.OnError>();
  expectTypeOf<HubSpot.OnMessage>().toExtend<Ours.OnMessage>();
});

test('each handler of HubSpot’s has a type of its own here, by its name', () => {
  expectTypeOf<keyof HubSpot.EventHandlers>().toExtend<keyof Ours.EventHandlers>();
  expectTypeOf<keyof Ours.EventHandlers>().toExtend<keyof HubSpot.EventHandlers>();
  expectTypeOf<Parameters<NonNullable<Ours.EventHandlers['onDialNumber']>>[0]['phoneNumber']>().toEqualTypeOf<string>();
});
