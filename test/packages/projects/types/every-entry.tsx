import CallingExtensions, { Constants } from 'partner-widgets/calling';
import { PartnerWidgetTabs, type SignContext, signWithEndpoint } from 'partner-widgets/host';
import { useVerifiedContext, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext, type Result, type Unverified, type Verified, type WidgetContext } from 'partner-widgets/protocol';
import { createSignHandler, verifyContext } from 'partner-widgets/server';
import { personContext, signTestContext, testSecretKey } from 'partner-widgets/testing';
import { connectToHost } from 'partner-widgets/widget';

// Every error that is expected here fails to come when a name is `any`: then the types were not found.

export async function server(): Promise<string> {
  const signed = await signTestContext(personContext, testSecretKey);
  const result: Result<Verified<WidgetContext>> = await verifyContext(signed, testSecretKey);
  // @ts-expect-error There is no value before the result was looked at.
  void result.value;
  if (!result.ok) return result.failure.code;
  // @ts-expect-error A context that was verified is not one that was not.
  const unverified: Unverified<WidgetContext> = result.value;
  void unverified;
  return isPersonContext(result.value) ? result.value.person.id : result.value.company.id;
}

// @ts-expect-error A signer needs its three callbacks.
void createSignHandler({ authorize: () => true });

// @ts-expect-error No component takes a secret.
export const Tabs = (sign: SignContext) => <PartnerWidgetTabs sign={sign} secretKey="" />;
export const sign: SignContext = signWithEndpoint('/sign');

export function Widget() {
  const widget = useVerifiedContext({ verify: verifyWithEndpoint('/verify') });
  // @ts-expect-error The context is there when the status says so.
  void widget.context;
  return widget.status === 'verified' ? <h1>{widget.context.team.name}</h1> : <p>{widget.status}</p>;
}

export const Gate = () => (
  <WidgetGate verify={verifyWithEndpoint('/verify')}>{({ context }) => <h1>{context.person?.firstName}</h1>}</WidgetGate>
);

export const phone = new CallingExtensions({ eventHandlers: { onDialNumber: ({ phoneNumber }) => phoneNumber.trim() } });
// @ts-expect-error Not a name of HubSpot's.
void Constants.NO_SUCH_NAME;
// @ts-expect-error An origin list, and not one origin.
void connectToHost({ allowedOrigins: 'https://crm.example' });
