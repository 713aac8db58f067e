import type { WidgetContext } from 'partner-widgets/protocol';
import { verifyWithSecretKey } from 'partner-widgets/testing';
import { connectToHost, watchVerifiedContext } from 'partner-widgets/widget';
import { framedBy } from '../phone/framed-by.ts';
import { STORY_KEY } from '../widget/story-key.ts';
import { answerText } from './answer-text.ts';
import './talks.css';
import { tell } from './tell.ts';

const nameOf = ({ person, company }: WidgetContext): string | undefined => person?.firstName ?? company?.name ?? undefined;

const main = document.createElement('main');
const title = document.createElement('h1');
const line = document.createElement('p');
const button = document.createElement('button');
line.className = 'line';
button.textContent = 'Save';
main.append(title, line, button);
document.querySelector('#root')!.append(main);

const host = connectToHost({ allowedOrigins: framedBy });
host.autoHeight(main);
host.onEnvironment(({ colorScheme, locale }) => tell({ colorScheme, locale }));
host.onLink(({ status }) => {
  line.textContent = status === 'connected' ? `May do ${host.supports('toast') ? 'a toast' : 'nothing'} here` : status;
  tell({ status });
});

watchVerifiedContext({ verify: verifyWithSecretKey(STORY_KEY), allowedOrigins: framedBy }, (state) => {
  const name = state.status === 'verified' ? nameOf(state.context) : undefined;
  // `textContent`, never `innerHTML`: a name may hold markup.
  title.textContent = state.status === 'failed' ? state.failure.code : `Showings for ${name ?? '…'}`;
  tell({ name });
});

button.onclick = async () => tell({ answer: `toast: ${answerText(await host.toast({ text: 'The showing is saved.' }))}` });
