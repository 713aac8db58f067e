import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { Refused, verify } = await import(pathToFileURL(process.env.VERIFIER).href);
const answers = JSON.parse(await text(process.stdin)).map(({ query, secretKeys, now }) => {
  try {
    return { context: verify(query, secretKeys, now) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { code: error.message };
  }
});
console.log(JSON.stringify(answers));
