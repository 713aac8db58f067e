import CallingExtensions from '@hubspot/calling-extensions-sdk';
import { obey } from './obey.ts';

obey(CallingExtensions as never);
