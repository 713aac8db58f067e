import { expect, test } from 'vitest';
import { registrationProblem, registrationProblemCodes } from '../../src/protocol/registration/registration-problem.ts';
import { settingsProblem, settingsProblemCodes } from '../../src/protocol/settings-problem.ts';

// What is wrong, so what to send.
const SAID = /^"(\w+)" (is|has|carries) \S.*\w\. Send \S.*\w\.$/;

const settings = ['settings', 'name', 'url', 'width', 'height', 'isReady', 'supportsInboundCalling', 'usesRemote'] as const;
const registration = ['registration', 'name', 'description', 'url', 'viewTypes', 'teamId'] as const;

test.each(settings)('each problem of %s says what to send', (field) => {
  for (const code of settingsProblemCodes) {
    const problem = settingsProblem(field, code);
    expect(problem).toEqual({ field, code, message: expect.stringMatching(SAID) });
    expect(SAID.exec(problem.message)?.[1]).toBe(field);
  }
});

test.each(registration)('each problem of a registration’s %s says what to send', (field) => {
  for (const code of registrationProblemCodes) {
    const problem = registrationProblem(field, code);
    expect(problem).toEqual({ field, code, message: expect.stringMatching(SAID) });
    expect(SAID.exec(problem.message)?.[1]).toBe(field);
  }
});
