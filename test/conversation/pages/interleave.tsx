import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SignedWidgetFrame } from '../../../src/host/SignedWidgetFrame.tsx';
import type { SignContext } from '../../../src/host/sign.ts';
import { decodeContext, encodeContext } from '../../../src/protocol/codec.ts';
import { readSignedContext } from '../../../src/protocol/signed-context.ts';
import { personContext } from '../../../src/testing/fixtures.ts';

// A CRM's page that goes through what an agent, a signer and a verifier do in any order, and looks at every render of both sides.

export type Step =
  | { does: 'switch'; record: string; delivery: 'query' | 'message' }
  | { does: 'change' }
  | { does: 'sign'; which: number; fails: boolean }
  | { does: 'verify'; which: number }
  | { does: 'pause'; milliseconds: number }
  /** Until the widget has answered, or something new is shown: not for ever. */
  | { does: 'wait'; until: 'answered' | 'shown' };

export interface Outcome {
  wrong: string[];
  /** Frames, what widgets showed, and contexts that were pushed: how much there was to look at. */
  frames: number;
  shown: number;
  pushed: number;
}

declare global {
  interface Window {
    interleave(programs: Step[][], options?: { lies: boolean }): Promise<Outcome>;
  }
}

const widget = { id: 'homes', name: 'Homes', url: 'https://widget.test/slow-verifier' };
const root = createRoot(document.body.appendChild(document.createElement('div')));
// Without it Chromium starts a process for each frame that is the only one of its site.
document.body.append(Object.assign(document.createElement('iframe'), { src: `${widget.url}?standing`, hidden: true }));

const outcome: Outcome = { wrong: [], frames: 0, shown: 0, pushed: 0 };
/** The record each frame was there for, also when it is gone. */
const meant = new WeakMap<object, string>();
let pending: ((fails: boolean) => void)[] = [];
let record = '1';
let delivery: 'query' | 'message' = 'query';
let recordVersion = 0;
let lies = false;
let hasAnswered = false;

const sign: SignContext = ({ recordId }) =>
  new Promise((resolve, reject) => {
    const id = lies ? 'another' : recordId;
    const context = encodeContext({ ...personContext, person: { ...personContext.person, id } });
    // Each is another text, as two signatures of one record are.
    const signature = crypto.getRandomValues(new BigUint64Array(4)).reduce((text, each) => text + each.toString(16).padStart(16, '0'), '');
    pending.push((fails) => (fails ? reject(new Error('offline')) : resolve({ context, signature })));
  });

function look(): void {
  const frame = root && document.querySelector<HTMLIFrameElement>('.pw-iframe');
  if (!frame?.contentWindow) return;
  if (!meant.has(frame.contentWindow)) {
    meant.set(frame.contentWindow, record);
    outcome.frames++;
  }
  const told = readSignedContext(frame.src);
  const inUrl = told.ok ? decodeContext(told.value.context) : told;
  const opened = inUrl.ok ? inUrl.value.person?.id : record;
  if (meant.get(frame.contentWindow) !== record || opened !== record) outcome.wrong.push(`frame of ${opened} for ${record}`);
}

function render(): void {
  flushSync(() =>
    root.render(
      <SignedWidgetFrame
        {...{ widget, sign, delivery, recordVersion }}
        viewType="person"
        recordId={record}
        capabilities={{ context: true, environment: true }}
        onTalk={({ listensTo }) => {
          hasAnswered = listensTo?.includes('context') ?? false;
        }}
        onTrace={(direction, message) => {
          if (direction === 'sent' && Object(message).type === 'context') outcome.pushed++;
        }}
      />,
    ),
  );
  look();
}

new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
addEventListener('message', ({ source, data }: MessageEvent<{ shown?: string }>) => {
  // What a window said that is gone has no source any more.
  const expected = source ? meant.get(source) : undefined;
  if (!data.shown || expected === undefined) return;
  outcome.shown++;
  if (data.shown !== expected) outcome.wrong.push(`${data.shown} shown for ${expected}`);
});

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function take(step: Step): Promise<void> {
  switch (step.does) {
    case 'switch':
      ({ record, delivery } = step);
      return render();
    case 'change':
      recordVersion++;
      return render();
    case 'sign': {
      const answer = pending.at(-1 - (step.which % (pending.length || 1)));
      pending = pending.filter((each) => each !== answer).slice(-20);
      return answer?.(step.fails);
    }
    case 'verify':
      return document.querySelector<HTMLIFrameElement>('.pw-iframe')?.contentWindow?.postMessage({ verdict: step.which }, '*');
    case 'pause':
      return sleep(step.milliseconds);
    case 'wait': {
      const { shown } = outcome;
      const isOver = () => (step.until === 'answered' ? hasAnswered : outcome.shown > shown);
      for (let at = 0; at < 60 && document.querySelector('.pw-iframe') && !isOver(); at++) await sleep(5);
    }
  }
}

window.interleave = async (programs, options) => {
  lies = options?.lies ?? false;
  for (const program of programs) for (const step of program) await take(step);
  return outcome;
};
