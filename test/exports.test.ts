import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTRIES, type Entry, ROOT } from './built.ts';

/** Every public name. To add one is a decision: outside code will rely on it. */
const names: Record<Entry, { values: string[]; types: string[] }> = {
  protocol: {
    values: [
      'buildWidgetUrl',
      'callingSettingsSchema',
      'checkCallingSettings',
      'checkCallingSettingsPatch',
      'checkWidgetUrl',
      'companyContextSchema',
      'contentSecurityPolicyFor',
      'decodeContext',
      'enablementSchema',
      'encodeContext',
      'failureCodes',
      'isCompanyContext',
      'isPersonContext',
      'partnerWidgetSchema',
      'personContextSchema',
      'policyAdviceCodes',
      'readSignedContext',
      'settingsProblemCodes',
      'viewTypeOf',
      'widgetContextSchema',
      'widgetsForView',
    ],
    types: [
      'Address',
      'CallingProvider',
      'CallingSettings',
      'CheckedSettings',
      'Company',
      'CompanyContext',
      'CompleteCallingSettings',
      'ContentSecurityPolicyOptions',
      'ContextDraft',
      'Email',
      'Enablement',
      'Failure',
      'FailureCode',
      'FramedPage',
      'HostPolicy',
      'PartnerWidget',
      'Person',
      'PersonContext',
      'Phone',
      'PolicyAdvice',
      'PolicyAdviceCode',
      'Result',
      'SettingsField',
      'SettingsProblem',
      'SettingsProblemCode',
      'SignRequest',
      'SignedContext',
      'Stage',
      'Unverified',
      'Verified',
      'View',
      'ViewType',
      'WidgetContext',
      'WidgetStatus',
    ],
  },
  server: {
    values: [
      'contentSecurityPolicyFor',
      'createCallingSettingsHandler',
      'createMemoryReplayStore',
      'createSignHandler',
      'createVerifyHandler',
      'embedSignedContext',
      'generateSecretKey',
      'readPostedContext',
      'signContext',
      'toNodeListener',
      'verifyContext',
      'verifyWidgetRequest',
      'widgetSecurityHeaders',
    ],
    types: [
      'CallingSettingsHandlerOptions',
      'ContentSecurityPolicyOptions',
      'HostPolicy',
      'NodeRequest',
      'NodeResponse',
      'Now',
      'PostedContextOptions',
      'ReplayStore',
      'SecurityHeadersOptions',
      'SignHandlerOptions',
      'SignOptions',
      'VerifyHandlerOptions',
      'VerifyOptions',
    ],
  },
  host: {
    values: [
      'CallDock',
      'CallingSettingsForm',
      'CallingWidget',
      'PartnerWidgetTabs',
      'SignedWidgetFrame',
      'WidgetHealthPanel',
      'callingSettingsWords',
      'callingWords',
      'healthWords',
      'hostWords',
      'signWithEndpoint',
      'useCall',
      'usePartnerWidgets',
      'useSignedUrl',
      'useWidgetFrame',
      'useWidgetHealth',
    ],
    types: [
      'Alert',
      'AliveFrame',
      'CallDockProps',
      'CallerIdMatch',
      'Calling',
      'CallingSettingsFormProps',
      'CallingSettingsWords',
      'CallingWidgetProps',
      'CallingWords',
      'CrmCallbacks',
      'DialRequest',
      'EngagementProperties',
      'EngagementUpdate',
      'FrameOptions',
      'FrameStatus',
      'HealthReport',
      'HealthWords',
      'HostWords',
      'KnownCall',
      'Metric',
      'MetricStep',
      'OnMetric',
      'OwnTab',
      'PartnerWidgetTabsProps',
      'PartnerWidgets',
      'PartnerWidgetsOptions',
      'RestProps',
      'SignContext',
      'SignedUrl',
      'SignedUrlOptions',
      'SignedWidgetFrameProps',
      'StepTimes',
      'UseCallOptions',
      'WidgetFrame',
      'WidgetFrameOptions',
      'WidgetHealth',
      'WidgetHealthPanelProps',
      'WidgetHealthState',
      'WidgetTab',
    ],
  },
  partner: {
    values: ['WidgetGate', 'gateWords', 'useCallingExtension', 'useVerifiedContext', 'useWidgetContext', 'verifyWithEndpoint'],
    types: [
      'CallingExtension',
      'CallingOptions',
      'EntryOptions',
      'GateWords',
      'VerifiedContextOptions',
      'VerifiedContextState',
      'VerifyContext',
      'WidgetContextState',
      'WidgetGateProps',
    ],
  },
  calling: {
    values: ['CallingExtensions', 'Constants', 'default'],
    types: [
      'CompanyIdMatch',
      'Connection',
      'ContactIdMatch',
      'EndStatus',
      'EventHandlers',
      'ObjectCoordinates',
      'OnCallAnswered',
      'OnCallCompleted',
      'OnCallEnded',
      'OnCallTransferred',
      'OnError',
      'OnFinalizeEngagement',
      'OnIncomingCall',
      'OnInitialized',
      'OnMessage',
      'OnNavigateToRecord',
      'OnOutgoingCall',
      'OnPublishToChannel',
      'OnResize',
      'OnSetWidgetUrl',
      'Options',
      'RawEngagementProperties',
      'RawMessage',
      'ReadyData',
      'SizeInfo',
    ],
  },
  testing: {
    values: [
      'awkwardContexts',
      'companyContext',
      'createTestUrl',
      'largeContext',
      'personContext',
      'signTestContext',
      'verifyWithSecretKey',
    ],
    types: [],
  },
};

const CLAUSE = /^export (type )?(?:\{([^}]*)\}|\* as (\w+)) from .*$/gm;

/** `export { a, type B } from './c'` and `export type { D } from './e'`: an index says nothing else. */
function declaredNames(entry: Entry): { values: string[]; types: string[] } {
  const declarations = readFileSync(`${ROOT}/dist/${entry}/index.d.ts`, 'utf8');
  expect(
    declarations
      .replace(/^\/\/ .*$/gm, '')
      .replace(CLAUSE, '')
      .trim(),
  ).toBe('//# sourceMappingURL=index.d.ts.map');
  const names = [...declarations.matchAll(CLAUSE)].flatMap(([, type = '', list = '', namespace = '']) =>
    [namespace, ...list.split(',')].flatMap((name) => (name.trim() ? [`${type}${name.trim().replace(/^.* as /, '')}`] : [])),
  );
  return {
    values: names.filter((name) => !name.startsWith('type ')).sort(),
    types: names.flatMap((name) => (name.startsWith('type ') ? [name.slice(5)] : [])).sort(),
  };
}

describe('public names of', () => {
  test.each(ENTRIES)('%s', async (entry) => {
    const built: object = await import(/* @vite-ignore */ `${ROOT}/dist/${entry}.js`);
    expect(Object.keys(built).sort()).toEqual(names[entry].values);
    expect(declaredNames(entry)).toEqual(names[entry]);
  });
});

test('these are all entries: there is no root, as the import path says on which side of the trust boundary one stands', () => {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  expect(Object.keys(exports).sort()).toEqual(
    [
      ...ENTRIES.map((entry) => `./${entry}`),
      './host.css',
      './partner.css',
      './calling.bundle.js',
      './calling.global.js',
      './package.json',
    ].sort(),
  );
});
