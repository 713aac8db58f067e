import { generateSigningKeyPair } from 'partner-widgets/server';

const { signingKey, publicKey } = await generateSigningKeyPair();
console.log('For your server’s secrets, one of SIGNING_KEYS:', JSON.stringify(signingKey));
console.log('For the widget’s partner:', JSON.stringify(publicKey));
