import { WidgetGate } from 'partner-widgets/partner';
import { createTestUrl, personContext, verifyWithSecretKey } from 'partner-widgets/testing';

// Of no worth: it is in the page, so anyone can sign with it.
const key = 'a-key-for-stories-and-tests-only';
const url = await createTestUrl('https://widget.example/', personContext, key);

export const Verified = () => (
  <WidgetGate url={url} verify={verifyWithSecretKey(key)}>
    {({ context }) => <h1>{context.person?.firstName}</h1>}
  </WidgetGate>
);
