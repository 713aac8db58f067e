import { CompaniesPage } from './CompaniesPage.tsx';
import { CompanyPage } from './CompanyPage.tsx';
import { useCrm } from './crm-context.ts';
import { useLocation } from './location.ts';
import { Navigation } from './Navigation.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { PersonPage } from './PersonPage.tsx';
import { useFocusOnNewPage } from './use-focus-on-new-page.ts';

export function App() {
  const { pathname } = useLocation();
  const main = useFocusOnNewPage(pathname);
  return (
    <div className="app">
      <Navigation />
      <main ref={main} tabIndex={-1}>
        <Page pathname={pathname} />
      </main>
    </div>
  );
}

function Page({ pathname }: { pathname: string }) {
  const { people, companies } = useCrm();
  const [, list = 'people', id] = pathname.replace(/\/$/, '').split('/');
  if (list === 'people' && !id) return <PeoplePage />;
  if (list === 'companies' && !id) return <CompaniesPage />;
  const person = list === 'people' ? people.find((each) => each.id === id) : undefined;
  if (person) return <PersonPage person={person} />;
  const company = list === 'companies' ? companies.find((each) => each.id === id) : undefined;
  return company ? <CompanyPage company={company} /> : <NotFoundPage />;
}
