import { createCallingSettingsHandler } from 'partner-widgets/server';
import { settingsStore } from './your-settings.ts';

/** GET, POST, PATCH and DELETE of /api/calling/APP_ID/settings. */
export const settings = createCallingSettingsHandler({
  authorize: (request, appId) => settingsStore.ownerOf(appId, request.headers.get('authorization')),
  read: (appId) => settingsStore.read(appId),
  write: (appId, values) => settingsStore.write(appId, values),
  remove: (appId) => settingsStore.remove(appId),
  hostOrigin: 'https://crm.example',
});
