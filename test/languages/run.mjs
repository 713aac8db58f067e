import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { Refused, verify } = await import(pathToFileURL(process.env.VERIFIER).href);
const { queries, secretKey, now } = JSON.parse(await text(process.stdin));
const answers = queries.map((query) => {
  try {
    return { context: verify(query, secretKey, now) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { code: error.message };
  }
});
console.log(JSON.stringify(answers));
