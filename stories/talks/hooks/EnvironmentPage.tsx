import { useHostEnvironment } from 'partner-widgets/partner';
import { framedBy } from '../../phone/framed-by.ts';
import { StateReport } from '../../StateReport.tsx';
import { useTell } from '../use-tell.ts';

export function EnvironmentPage() {
  const environment = useHostEnvironment({ allowedOrigins: framedBy });
  const { colorScheme, locale, direction, tokens } = environment;
  useTell({ status: colorScheme, colorScheme, locale, direction, accent: tokens['--pw-accent'] ?? '' });
  return <StateReport hook="useHostEnvironment" state={{ status: colorScheme, ...environment }} />;
}
