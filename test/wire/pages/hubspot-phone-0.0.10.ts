import CallingExtensions from 'hubspot-calling-0.0.10';
import { openHubSpotPhone } from './open-hubspot-phone.ts';

openHubSpotPhone(CallingExtensions);
