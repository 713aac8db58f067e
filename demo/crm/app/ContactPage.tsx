import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import { type ViewType, widgetsForView } from 'partner-widgets/protocol';
import type { ReactNode } from 'react';
import type { CompanyRecord, PersonRecord } from '../records.ts';
import { ActivityList } from './ActivityList.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { ContactHeader } from './ContactHeader.tsx';
import { useCrm } from './crm-context.ts';
import { Explainer } from './Explainer.tsx';
import { nameOf } from './name-of.ts';
import { useTabInAddress } from './use-tab-in-address.ts';

interface ContactPageProps {
  contact: PersonRecord | CompanyRecord;
  /** The list it is from, to step through. */
  contacts: readonly (PersonRecord | CompanyRecord)[];
  list: { name: string; href: string };
  viewType: ViewType;
  /** Where a person works. */
  company?: CompanyRecord | undefined;
  overview: ReactNode;
}

const sign = signWithEndpoint('/api/sign');

export function ContactPage({ contact, contacts, list, viewType, company, overview }: ContactPageProps) {
  const { agent, widgets, enablements } = useCrm();
  const [tab, openTab] = useTabInAddress('overview');
  const shownWidgets = widgetsForView(widgets, { viewType, teamId: agent.team.id, enablements });
  const name = nameOf(contact);
  return (
    <>
      <title>{`${name} · Acme CRM`}</title>
      <Breadcrumb contact={contact} contacts={contacts} list={list} />
      <ContactHeader contact={contact} company={company} />
      <Explainer widget={shownWidgets.find(({ id }) => id === tab)} />
      <PartnerWidgetTabs
        label={name}
        tabs={[
          { id: 'overview', label: 'Overview', content: overview },
          { id: 'activity', label: 'Activity', content: <ActivityList contact={contact} /> },
        ]}
        tab={tab}
        onTabChange={openTab}
        widgets={widgets}
        enablements={enablements}
        teamId={agent.team.id}
        viewType={viewType}
        recordId={contact.id}
        sign={sign}
      />
    </>
  );
}
