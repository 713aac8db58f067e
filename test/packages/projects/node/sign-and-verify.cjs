// ES modules alone are published; Node 20.19 and later can require them.
const { createTestUrl, personContext } = require('partner-widgets/testing');
const { generateSecretKey, verifyWidgetRequest } = require('partner-widgets/server');

async function main() {
  const secretKey = generateSecretKey();
  const verified = await verifyWidgetRequest(await createTestUrl('https://homes.example/', personContext, secretKey), secretKey);
  console.log(JSON.stringify(verified.value?.person.firstName));
}

void main();
