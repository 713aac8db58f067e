export { awkwardContexts, largeContext } from './awkward-fixtures.ts';
export { askForAnswer } from './conformance/ask-for-answer.ts';
export type { ConformanceCase, ConformanceExpectation, ConformanceOpening } from './conformance/conformance-case.ts';
export { conformanceCases, conformanceCasesFor } from './conformance/conformance-cases.ts';
export {
  type ConformanceProblem,
  type ConformanceProblemCode,
  type ConformanceVerdict,
  judgeConformance,
} from './conformance/judge-conformance.ts';
export {
  type ConformanceOptions,
  type ConformancePage,
  runConformance,
  runConformanceCase,
} from './conformance/run-conformance.ts';
export { type SeenPage, seePage } from './conformance/see-page.ts';
export { companyContext, personContext } from './fixtures.ts';
export { createMockHost } from './mock-host/create-mock-host.ts';
export type { MockHost, WidgetSaid } from './mock-host/mock-host.ts';
export type { MockHostOptions } from './mock-host/mock-host-options.ts';
export { createMockWidget } from './mock-widget/create-mock-widget.ts';
export type { HostSaid, MockWidget, MockWidgetOptions } from './mock-widget/mock-widget.ts';
export { createTestUrl, signTestContext, signTestPreview } from './sign-test-context.ts';
export { inMockHost } from './storybook/mock-host-annotations.ts';
export { testPublicKey, testSigningKey } from './test-keys.ts';
export { testSecretKey } from './test-secret-key.ts';
export { verifyWithSecretKey } from './verify-with-secret-key.ts';
