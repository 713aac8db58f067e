import { type FrameCapabilities, SignedWidgetFrame } from 'partner-widgets/host';
import { useState } from 'react';
import { sign } from '../sign.ts';
import type { Deed } from '../talks/asked.ts';
import { talksUrl } from '../talks-url.ts';

export interface HookInCrmProps {
  hook: string;
  /** What the page does by itself. */
  does?: readonly Deed[];
  /** What the CRM around it grants. */
  capabilities?: FrameCapabilities;
  /** Where the CRM's address says that the agent is. */
  path?: string;
}

/** A page of another origin that shows what one hook gives, in a CRM. */
export function HookInCrm({ hook, does = [], capabilities = {}, path: initial }: HookInCrmProps) {
  const [path, setPath] = useState(initial);
  return (
    <>
      {initial !== undefined && (
        <p className="story-line">
          <code>crm.example/people/1?at={path}</code>
        </p>
      )}
      <SignedWidgetFrame
        widget={{ id: 'widget', name: 'Widget', url: talksUrl({ page: 'hooks', hook, does }) }}
        viewType="person"
        recordId="person-1"
        sign={sign}
        capabilities={{ ...capabilities, ...(initial !== undefined && { path: { value: path, onChange: setPath } }) }}
      />
    </>
  );
}
