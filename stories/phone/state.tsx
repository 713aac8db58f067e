import { useEffect } from 'react';
import '../../src/partner/partner.css';
import { StateReport } from '../StateReport.tsx';
import { show } from './show.tsx';
import './state.css';
import { usePhone } from './use-phone.ts';
import { useSteps } from './use-steps.ts';

/** What the hook gives, as it is, in place of a phone. */
function State() {
  const { state, view } = usePhone();
  useSteps(view);
  const { status } = state;
  const code = state.status === 'failed' ? state.failure.code : undefined;
  useEffect(() => {
    // To whoever opened or framed this page, as a story cannot look into another origin's.
    const storyPhone = { status, code };
    (window.opener ?? parent).postMessage({ storyPhone }, '*');
  }, [status, code]);
  return <StateReport hook="useCallingExtension" state={state} />;
}

show(<State />);
