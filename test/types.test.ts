import { describe, expectTypeOf, test } from 'vitest';
import type {
  CallDockProps,
  CallingSettingsFormProps,
  CallingWidgetProps,
  FrameOptions,
  PartnerWidgetTabsProps,
  SignContext,
  SignedUrlOptions,
  SignedWidgetFrameProps,
  UseCallOptions,
  WidgetFrameOptions,
} from '../src/host/index.ts';
import type {
  CallingExtension,
  CallingOptions,
  useVerifiedContext,
  VerifiedContextOptions,
  VerifiedContextState,
  VerifyContext,
  WidgetGateProps,
} from '../src/partner/index.ts';
import type { SignRequest, Unverified, Verified, ViewType, WidgetContext } from '../src/protocol/index.ts';
import type { verifyContext } from '../src/server/index.ts';

describe('no component and no hook takes a secret', () => {
  type Props =
    | keyof FrameOptions
    | keyof SignedWidgetFrameProps
    | keyof PartnerWidgetTabsProps
    | keyof SignedUrlOptions
    | keyof WidgetFrameOptions
    | keyof VerifiedContextOptions
    | keyof WidgetGateProps
    | keyof UseCallOptions
    | keyof CallDockProps
    | keyof CallingWidgetProps
    | keyof CallingSettingsFormProps
    | keyof CallingOptions;

  test('by name', () => {
    expectTypeOf<Extract<Props, `${string}${'ecret' | 'Key' | 'key' | 'oken'}${string}`>>().toBeNever();
  });

  test('a signer is asked by reference', () => {
    expectTypeOf<Parameters<SignContext>[0]>().toEqualTypeOf<SignRequest & { signal: AbortSignal }>();
    expectTypeOf<keyof SignRequest>().toEqualTypeOf<'widgetId' | 'viewType' | 'recordId'>();
  });
});

describe('a verified context', () => {
  type Of<Status> = Extract<VerifiedContextState, { status: Status }>;

  test('is there when the status says so, and only then', () => {
    expectTypeOf<ReturnType<typeof useVerifiedContext>>().toEqualTypeOf<VerifiedContextState>();
    expectTypeOf<VerifiedContextState>().not.toHaveProperty('context');
    expectTypeOf<Of<'verified'>['context']>().toEqualTypeOf<Verified<WidgetContext>>();
    expectTypeOf<Of<'verified'>['viewType']>().toEqualTypeOf<ViewType>();
    expectTypeOf<Exclude<VerifiedContextState, Of<'verified'>>>().not.toHaveProperty('context');
    expectTypeOf<keyof Of<'verifying'>>().toEqualTypeOf<'status'>();
    expectTypeOf<keyof Of<'failed'>>().toEqualTypeOf<'status' | 'failure' | 'retry'>();
  });

  test('is what a gate’s child gets', () => {
    expectTypeOf<Parameters<WidgetGateProps['children']>[0]['context']>().toEqualTypeOf<Verified<WidgetContext>>();
  });
});

describe('the two brands', () => {
  test('do not mix', () => {
    expectTypeOf<Unverified<WidgetContext>>().not.toExtend<Verified<WidgetContext>>();
    expectTypeOf<Verified<WidgetContext>>().not.toExtend<Unverified<WidgetContext>>();
    expectTypeOf<WidgetContext>().not.toExtend<Verified<WidgetContext>>();
    expectTypeOf<WidgetContext>().not.toExtend<Unverified<WidgetContext>>();
  });

  test('are still contexts', () => {
    expectTypeOf<Verified<WidgetContext>>().toExtend<WidgetContext>();
    expectTypeOf<Unverified<WidgetContext>>().toExtend<WidgetContext>();
  });

  test('a server’s own verifier fits the hook', () => {
    expectTypeOf<Awaited<ReturnType<typeof verifyContext>>>().toExtend<Awaited<ReturnType<VerifyContext>>>();
  });
});

describe('a phone', () => {
  type Of<Status> = Extract<CallingExtension, { status: Status }>;

  test('has no method where it may not be called', () => {
    expectTypeOf<CallingExtension>().not.toHaveProperty('callEnded');
    expectTypeOf<keyof Of<'connecting'>>().toEqualTypeOf<'status'>();
    expectTypeOf<Exclude<CallingExtension, Of<'ringing'>>>().not.toHaveProperty('callAnswered');
    expectTypeOf<Of<'ringing'>>().toHaveProperty('callAnswered');
    expectTypeOf<Exclude<CallingExtension, Of<'ended'>>>().not.toHaveProperty('callCompleted');
    expectTypeOf<Of<'answered'>>().not.toHaveProperty('outgoingCall');
  });
});
