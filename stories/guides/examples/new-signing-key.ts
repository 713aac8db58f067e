import { generateSigningKeyPair } from 'partner-widgets/server';

const { signingKey, publicKey } = await generateSigningKeyPair();
console.log('For your server’s secrets, SIGNING_KEY:', JSON.stringify(signingKey));
console.log('For your partners:', JSON.stringify(publicKey));
