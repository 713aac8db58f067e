import { type FrameCapabilities, SignedWidgetFrame } from 'partner-widgets/host';
import { personContext, signTestContext } from 'partner-widgets/testing';
import { useState } from 'react';
import { talksUrl } from '../talks-url.ts';
import { STORY_KEY } from '../widget/story-key.ts';

export interface PlainInCrmProps {
  capabilities?: FrameCapabilities;
}

/** A page without React, in a CRM whose record can be renamed. */
export function PlainInCrm({ capabilities }: PlainInCrmProps) {
  const [firstName, setFirstName] = useState('Jane');
  const sign = () => signTestContext({ ...personContext, person: { ...personContext.person, firstName } }, STORY_KEY);
  return (
    <>
      <p className="story-line">
        The record says {firstName}.{' '}
        <button type="button" onClick={() => setFirstName('Joan')}>
          Rename
        </button>
      </p>
      <SignedWidgetFrame
        widget={{ id: 'plain', name: 'Widget', url: talksUrl({ page: 'plain' }) }}
        viewType="person"
        recordId="person-1"
        recordVersion={firstName}
        sign={sign}
        capabilities={capabilities}
      />
    </>
  );
}
