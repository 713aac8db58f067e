import { generateSecretKey, signContext, verifyContext } from 'partner-widgets/server';

const secretKey = generateSecretKey();
const draft = { team: { id: 'north' }, user: { id: 'ada' }, person: { id: 'jose', firstName: 'José' } };
const signed = await signContext(draft, secretKey);
const verified = await verifyContext(signed, secretKey);
const forged = await verifyContext(signed, generateSecretKey());
const stale = await verifyContext(signed, secretKey, { now: Date.now() + 600_000 });
console.log(JSON.stringify([verified.value?.person.firstName, forged.failure?.code, stale.failure?.code]));
