import { expect, test } from 'vitest';
import { CallingExtensions } from '../../src/calling/index.ts';

test('on a server it is constructed, hears nothing, and what is sent fails', async () => {
  const extensions = new CallingExtensions({ eventHandlers: {} });
  expect(extensions.connection).toEqual({ status: 'connecting' });
  const failed = { ok: false, failure: { code: 'disconnected' } };
  expect(await extensions.userLoggedIn()).toMatchObject(failed);
  expect(await extensions.callCompleted({ externalCallId: 'a' })).toMatchObject(failed);
  extensions.destroy();
  expect(await extensions.ready).toMatchObject(failed);
});
