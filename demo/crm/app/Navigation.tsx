import { useCallsContext } from './calls/calls-context.ts';
import { useCrm } from './crm-context.ts';
import { Link } from './Link.tsx';
import { useLocation } from './location.ts';
import { ThemePicker } from './ThemePicker.tsx';

export function Navigation() {
  const { agent, people, companies, widgets } = useCrm();
  const { phones } = useCallsContext();
  return (
    <header className="navigation">
      <Link className="brand" href="/people">
        <img src="/icon.svg" alt="" width="26" height="26" />
        Acme CRM
      </Link>
      <nav aria-label="Lists">
        <ListLink href="/people" name="People" count={people.length} />
        <ListLink href="/companies" name="Companies" count={companies.length} />
        <ListLink href="/phones" name="Phones" count={phones.all.length} />
        <ListLink href="/health" name="Health" />
        <ListLink href="/settings" name="Settings" />
        <ListLink href="/partners" name="For partners" />
        <ListLink href="/review" name="Review" count={widgets.filter(({ status }) => status === 'requested').length} />
      </nav>
      <div className="navigation-end">
        <ThemePicker />
        <p className="agent">
          <b>{agent.name}</b>
          {agent.team.name}
        </p>
      </div>
    </header>
  );
}

function ListLink({ href, name, count }: { href: string; name: string; count?: number }) {
  const { pathname } = useLocation();
  const isHere = pathname.startsWith(href) || (pathname === '/' && href === '/people');
  return (
    <Link href={href} aria-current={isHere ? (pathname === href ? 'page' : 'true') : undefined}>
      {name} {count !== undefined && <span className="count">{count}</span>}
    </Link>
  );
}
