import { PartnerWidgetTabs } from 'partner-widgets/host';
import { type ViewType, widgetsForView } from 'partner-widgets/protocol';
import type { ReactNode } from 'react';
import type { CompanyRecord, PersonRecord } from '../records.ts';
import { ActivityList } from './ActivityList.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { ContactHeader } from './ContactHeader.tsx';
import { useCrm } from './crm-context.ts';
import { Explainer } from './Explainer.tsx';
import { nameOf } from './name-of.ts';
import { capabilitiesOf } from './widgets/capabilities.ts';
import { frameOptions } from './widgets/frame-options.ts';
import { useHealth } from './widgets/health-context.ts';
import { useTabInAddress } from './widgets/use-tab-in-address.ts';

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

export function ContactPage({ contact, contacts, list, viewType, company, overview }: ContactPageProps) {
  const crm = useCrm();
  const { agent, enablements } = crm;
  const widgets = crm.widgets.filter(({ place }) => place === 'tab');
  const { onMetric } = useHealth();
  const { tab, openTab, pathOf } = useTabInAddress('overview');
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
        {...frameOptions}
        // A company's context may be long: it has addresses and a description. In a message it is in no URL.
        delivery={viewType === 'company' ? 'message' : 'query'}
        recordVersion={contact.version ?? 0}
        capabilities={(about) => capabilitiesOf(about, crm, pathOf)}
        onMetric={onMetric}
      />
    </>
  );
}
