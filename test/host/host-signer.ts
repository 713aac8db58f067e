import type { SignContext } from '../../src/host/sign.ts';
import { decodeContext, encodeContext } from '../../src/protocol/codec.ts';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { companyContext, personContext } from '../../src/testing/fixtures.ts';

/** What the CRM's server would answer; only widgets judge a signature, so any text will do. */
export const sign: SignContext = async ({ viewType, recordId }) => ({
  context: encodeContext(
    viewType === 'person'
      ? { ...personContext, person: { ...personContext.person, id: recordId } }
      : { ...companyContext, company: { ...companyContext.company, id: recordId } },
  ),
  signature: 'f'.repeat(64),
});

export const neverSigns: SignContext = () => new Promise(() => {});

/** The id of the person or company that a frame was opened for. */
export function recordIn(frame: HTMLIFrameElement): string | undefined {
  const signed = readSignedContext(frame.src);
  const context = signed.ok ? decodeContext(signed.value.context) : signed;
  return context.ok ? (context.value.person ?? context.value.company)?.id : undefined;
}
