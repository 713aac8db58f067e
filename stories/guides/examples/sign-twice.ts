import type { SigningKey } from 'partner-widgets/server';

const signingKey: SigningKey = JSON.parse(process.env['SIGNING_KEY'] ?? 'null');

/** Beside `secretKeyFor`, in the options of `createSignHandler`. */
export const signingKeyFor = () => signingKey;
