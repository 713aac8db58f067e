import { IFrameManager } from '@hubspot/calling-extensions-sdk/dist/main.esm.js';
import { openHubSpotCrm } from './open-hubspot-crm.ts';

openHubSpotCrm(IFrameManager);
