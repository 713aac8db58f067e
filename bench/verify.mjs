import { contenders, contextLength } from './contenders.mjs';
import { median, runRounds } from './rounds.mjs';

const ROUNDS = 500;

const words = {
  ours: 'partner-widgets: signature, Base64, UTF-8, JSON, schema, age',
  guide: "the guide's sample: signature, Base64, JSON",
  hmac: 'createHmac alone',
  jose: 'jose jwtVerify, HS256, imported key',
  standardwebhooks: 'standardwebhooks verify',
};

const rounds = await runRounds(contenders, ROUNDS);
const results = Object.keys(contenders).map((name) => ({
  name,
  microseconds: median(rounds[name]),
  oursRatio: median(rounds.ours.map((ours, at) => ours / rounds[name][at])),
}));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, contextLength, rounds: ROUNDS, results }, null, 2));
} else {
  console.log(
    `Verifying the guide's person context, ${contextLength} characters; Node ${process.version}; medians of ${ROUNDS} paired rounds\n`,
  );
  console.log(`${'µs'.padStart(8)}  ${'ours/it'.padStart(7)}`);
  for (const { name, microseconds, oursRatio } of results) {
    console.log(`${microseconds.toFixed(2).padStart(8)}  ${oursRatio.toFixed(2).padStart(7)}  ${words[name]}`);
  }
}
