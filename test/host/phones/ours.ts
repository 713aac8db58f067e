import CallingExtensions from '../../../src/calling/index.ts';
import { obey } from './obey.ts';

obey(CallingExtensions as never);
