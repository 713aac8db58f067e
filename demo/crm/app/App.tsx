import { CallDock, useWidgetHealth } from 'partner-widgets/host';
import type { CrmData } from '../crm-data.ts';
import { PartnerPage } from './admin/PartnerPage.tsx';
import { PartnerWidgetPage } from './admin/PartnerWidgetPage.tsx';
import { ReviewPage } from './admin/ReviewPage.tsx';
import { ReviewWidgetPage } from './admin/ReviewWidgetPage.tsx';
import { SettingsPage } from './admin/SettingsPage.tsx';
import { CompaniesPage } from './CompaniesPage.tsx';
import { CompanyPage } from './CompanyPage.tsx';
import { CallsContext } from './calls/calls-context.ts';
import { PhonesPage } from './calls/PhonesPage.tsx';
import { type LoadedCalls, useCalls } from './calls/use-calls.ts';
import { CrmContext, useCrm } from './crm-context.ts';
import { useLocation } from './location.ts';
import { Navigation } from './Navigation.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { useCrmData } from './records/use-crm-data.ts';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';
import { HealthPage } from './widgets/HealthPage.tsx';
import { HealthContext } from './widgets/health-context.ts';

/** What the server had when the page was loaded. */
export interface Loaded extends LoadedCalls {
  data: CrmData;
}

export function App({ loaded }: { loaded: Loaded }) {
  return (
    <CrmContext value={useCrmData(loaded.data)}>
      <HealthContext value={useWidgetHealth()}>
        <Desk loaded={loaded} />
      </HealthContext>
    </CrmContext>
  );
}

/** The phones are above the routes and their dock is beside them, so that a call survives the way from page to page. */
function Desk({ loaded }: { loaded: LoadedCalls }) {
  const { pathname } = useLocation();
  const main = useFocusOnNewPage(pathname);
  const calls = useCalls(loaded);
  return (
    <CallsContext value={calls}>
      <div className="app">
        <Navigation />
        <main ref={main} tabIndex={-1}>
          <Page pathname={pathname} />
        </main>
      </div>
      <CallDock calling={calls.calling} />
    </CallsContext>
  );
}

function Page({ pathname }: { pathname: string }) {
  const { people, companies, widgets } = useCrm();
  const [, list = 'people', id] = pathname.replace(/\/$/, '').split('/');
  if (list === 'people' && !id) return <PeoplePage />;
  if (list === 'companies' && !id) return <CompaniesPage />;
  if (list === 'phones' && !id) return <PhonesPage />;
  if (list === 'health' && !id) return <HealthPage />;
  if (list === 'settings' && !id) return <SettingsPage />;
  if (list === 'partners' && !id) return <PartnerPage />;
  if (list === 'review' && !id) return <ReviewPage />;
  const widget = widgets.find((each) => each.id === id);
  if (list === 'partners' && widget) return <PartnerWidgetPage key={widget.id} widget={widget} />;
  if (list === 'review' && widget) return <ReviewWidgetPage key={widget.id} widget={widget} />;
  const person = list === 'people' ? people.find((each) => each.id === id) : undefined;
  if (person) return <PersonPage person={person} />;
  const company = list === 'companies' ? companies.find((each) => each.id === id) : undefined;
  return company ? <CompanyPage company={company} /> : <NotFoundPage />;
}
