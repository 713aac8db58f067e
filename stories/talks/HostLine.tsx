import { useHostEnvironment, type WidgetHost } from 'partner-widgets/partner';
import { useTell } from './use-tell.ts';

/** How the page stands with its host, and how it was told to look. */
export function HostLine({ host }: { host: WidgetHost }) {
  const { colorScheme, locale, direction, tokens } = useHostEnvironment();
  const accent = tokens['--pw-accent'] ?? '';
  useTell({ status: host.status, code: host.status === 'failed' ? host.failure.code : undefined, colorScheme, locale, direction, accent });
  return (
    <p className="line">
      {lineOf(host)} · {colorScheme} · {locale}
    </p>
  );
}

function lineOf(host: WidgetHost): string {
  switch (host.status) {
    case 'connecting':
      return 'Looking for the CRM';
    case 'failed':
      return `On its own (${host.failure.code})`;
    case 'connected':
      return host.capabilities.length > 0
        ? `May do ${host.capabilities.length} ${host.capabilities.length === 1 ? 'thing' : 'things'} in this CRM`
        : 'This CRM grants nothing. All else works';
  }
}
