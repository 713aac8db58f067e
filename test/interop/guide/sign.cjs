// The guide's "Create a test URL" as it prints it: nothing is percent-encoded.
const crypto = require('node:crypto');

const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const YOUR_SECRET_KEY = asked.secretKey;

function generateTestUrl(context) {
  const contextBase64 = Buffer.from(JSON.stringify(context)).toString('base64');
  const signature = crypto.createHmac('sha256', YOUR_SECRET_KEY).update(contextBase64).digest('hex');
  return `http://localhost:3000/widget?context=${contextBase64}&signature=${signature}`;
}

process.stdout.write(JSON.stringify(asked.contexts.map(generateTestUrl)));
