import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from 'partner-widgets/widget';

const allowedOrigins = ['https://crm.example'];
const title = document.querySelector('h1')!;

const host = connectToHost({ allowedOrigins });
host.autoHeight(document.querySelector('main')!);
host.onEnvironment(({ locale }) => document.documentElement.style.setProperty('--first-day', locale === 'en-US' ? '0' : '1'));

watchVerifiedContext({ verify: verifyWithEndpoint('/verify'), allowedOrigins }, (state) => {
  // `textContent`, never `innerHTML`: a name may hold markup.
  if (state.status === 'verified') title.textContent = `Homes for ${state.context.person?.firstName ?? 'you'}`;
  if (state.status === 'failed') title.textContent = `Not shown: ${state.failure.code}`;
});

document.querySelector('button')!.onclick = async () => {
  const answer = await host.copy('9 Elm Court');
  if (answer.ok) void host.toast({ text: 'Copied.' });
};
