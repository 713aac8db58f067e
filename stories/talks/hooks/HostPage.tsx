import { useWidgetHost } from 'partner-widgets/partner';
import { framedBy } from '../../phone/framed-by.ts';
import { StateReport } from '../../StateReport.tsx';
import { useTell } from '../use-tell.ts';

export function HostPage() {
  const host = useWidgetHost({ allowedOrigins: framedBy });
  useTell({ status: host.status, code: host.status === 'failed' ? host.failure.code : undefined });
  return <StateReport hook="useWidgetHost" state={host} />;
}
