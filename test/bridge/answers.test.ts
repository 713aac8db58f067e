import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Answers } from '../../src/bridge/answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const succeeded = { type: 'CREATE_ENGAGEMENT_SUCCEEDED', messageId: '1', data: { engagementId: 42 } } as const;
const failed = { type: 'CREATE_ENGAGEMENT_FAILED', messageId: '2', data: {} } as const;

test('an answer goes to the request of its kind that has waited longest', async () => {
  const answers = new Answers();
  const other = vi.fn();
  void answers.wait('UPDATE_ENGAGEMENT_SUCCEEDED').then(other);
  const [first, second] = [answers.wait('CREATE_ENGAGEMENT_SUCCEEDED'), answers.wait('CREATE_ENGAGEMENT_SUCCEEDED')];
  answers.hear(succeeded);
  expect(await first).toEqual({ ok: true, value: { engagementId: 42 } });
  answers.hear(failed);
  expect(await second).toEqual({ ok: false, failure: { code: 'refused', message: 'The host answered CREATE_ENGAGEMENT_FAILED.' } });
  answers.hear(succeeded);
  expect(other).not.toHaveBeenCalled();
  answers.drop();
  await vi.waitFor(() =>
    expect(other).toHaveBeenCalledWith({ ok: false, failure: { code: 'disconnected', message: 'The host began anew.' } }),
  );
});

test('the host may take 30 s, and is not waited for any longer', async () => {
  const answers = new Answers();
  const settled = vi.fn();
  void answers.wait('CREATE_ENGAGEMENT_SUCCEEDED').then(settled);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  const message = 'No CREATE_ENGAGEMENT_SUCCEEDED came within 30 s.';
  expect(settled).toHaveBeenCalledWith({ ok: false, failure: { code: 'answer-timeout', message } });
  const next = answers.wait('CREATE_ENGAGEMENT_SUCCEEDED');
  answers.hear(succeeded);
  expect(await next).toMatchObject({ ok: true });
});

test('an answer stops its clock, and so does the end', async () => {
  const answers = new Answers();
  void answers.wait('CREATE_ENGAGEMENT_SUCCEEDED');
  void answers.wait('UPDATE_ENGAGEMENT_SUCCEEDED');
  answers.hear(succeeded);
  expect(vi.getTimerCount()).toBe(1);
  answers.drop();
  expect(vi.getTimerCount()).toBe(0);
});
