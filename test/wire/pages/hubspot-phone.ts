import CallingExtensions from '@hubspot/calling-extensions-sdk/dist/main.esm.js';
import { openHubSpotPhone } from './open-hubspot-phone.ts';

openHubSpotPhone(CallingExtensions);
