// The guide's "Node.js" sample as it prints it; the last lines stand for its "Usage in your widget".
const crypto = require('node:crypto');

function verifySignature(context, signature, secretKey) {
  // Compute HMAC SHA-256 of the Base64-encoded context
  const computedSignature = crypto.createHmac('sha256', secretKey).update(context).digest('hex');

  // Use constant-time comparison to prevent timing attacks
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(computedSignature));
}

function parseContext(contextBase64) {
  const contextJson = Buffer.from(contextBase64, 'base64').toString('utf-8');
  return JSON.parse(contextJson);
}

const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const answers = asked.deliveries.map(({ context, signature }) =>
  verifySignature(context, signature, asked.secretKey) ? { data: parseContext(context) } : { error: 'Invalid signature!' },
);
process.stdout.write(JSON.stringify(answers));
