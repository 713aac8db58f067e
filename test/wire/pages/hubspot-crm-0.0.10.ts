import { IFrameManager } from 'hubspot-calling-0.0.10';
import { openHubSpotCrm } from './open-hubspot-crm.ts';

openHubSpotCrm(IFrameManager);
