import { startDemo } from './serve.ts';

const demo = await startDemo({ port: readPort(process.env['PORT']) });

console.log(`
  Acme CRM   ${demo.crm}
  Partners   ${demo.partners}

  Open the first one, pick anyone, and give them a call. Ctrl-C stops both.
`);

// With its servers closed nothing keeps the process. Not `once`: a terminal may tell it twice, by npm and by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void demo.close());

function readPort(text = '4400'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT is "${text}", which is no port. Give a number from 0 to 65535, or leave it out for 4400.`);
  process.exit(1);
}
