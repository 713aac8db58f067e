import type { Crm } from './crm.ts';
import { befall, type Plan } from './harm.ts';
import { base64Harms } from './harms/of-base64.ts';
import { byteHarms } from './harms/of-bytes.ts';
import { contextHarms } from './harms/of-context.ts';
import { jsonHarms } from './harms/of-json.ts';
import { isSignedContext, parameterHarms } from './harms/of-parameters.ts';
import { queryHarms } from './harms/of-query.ts';
import { signedHarms } from './harms/of-signed.ts';
import { wellFormed } from './harms/of-text.ts';
import { readQuery } from './oracle/query.ts';

/** What reaches the widget's server: parameters in an object, or in a URL. */
export interface Delivered {
  parameters: unknown;
  url?: string;
}

/** Harms that come after the signature, and those that were there when it was made. */
export const harmsAfter = Object.keys({ ...signedHarms, ...parameterHarms, ...queryHarms });
export const harmsBefore = Object.keys({ ...contextHarms, ...jsonHarms, ...byteHarms, ...base64Harms });

/** A context on its way from the CRM to the widget, with all that befalls it. */
export function deliver(context: string, plan: Plan, crm: Crm): Delivered {
  const has = (harms: object): boolean => plan.some(([name]) => Object.hasOwn(harms, name));
  const json = has(contextHarms) ? (JSON.stringify(befall<unknown>(contextHarms, plan, JSON.parse(context), crm)) ?? '') : context;
  const bytes = befall<Buffer>(byteHarms, plan, Buffer.from(befall(jsonHarms, plan, json, crm)), crm);
  const signed = befall(signedHarms, plan, crm.sign(befall(base64Harms, plan, bytes.toString('base64'), crm)), crm);
  const parameters = befall<unknown>(parameterHarms, plan, signed, crm);
  if (!has(queryHarms) || !isSignedContext(parameters)) return { parameters };
  const written = ['context', 'signature'] as const;
  const query = written.map((name) => `${name}=${encodeURIComponent(wellFormed(parameters[name]))}`).join('&');
  const harmed = befall(queryHarms, plan, query, crm);
  return { parameters: readQuery(harmed), url: `https://widget.example/?${harmed}` };
}
