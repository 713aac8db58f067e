import type { ContextDraft, ViewType } from '../../../protocol/context.ts';
import { companyContext, personContext } from '../../../testing/index.ts';
import type { Look } from '../examined.ts';
import { failed, passed } from '../finding.ts';
import { isWaiting } from '../page/is-waiting.ts';
import { settle } from '../page/settle.ts';
import { signedUrl } from './sign.ts';

/** Text that becomes an element wherever it is taken for HTML, and says which field it was. */
function markup(field: string): string {
  return `x'"></script></title></textarea><i data-partner-widgets-injected="${field}">x</i>`;
}

const contact = (record: ViewType) => ({
  stage: { name: markup(`${record}.stage.name`) },
  emails: [{ id: 'email-1', email: markup('emails.email'), value: markup('emails.value'), isPrimary: 1 }],
  phones: [{ id: 'phone-1', phone: markup('phones.phone'), type: markup('phones.type'), isPrimary: 1, normalized: '15550172993' }],
});

const shared = {
  team: { ...personContext.team, name: markup('team.name') },
  user: { ...personContext.user, email: markup('user.email') },
};

const companyTexts = ['name', 'industry', 'website', 'description', 'companySize', 'registrationNumber', 'taxId'] as const;

const drafts: Record<ViewType, ContextDraft> = {
  person: {
    ...shared,
    person: {
      id: personContext.person.id,
      firstName: markup('person.firstName'),
      lastName: markup('person.lastName'),
      ...contact('person'),
    },
  },
  company: {
    ...shared,
    company: {
      id: companyContext.company.id,
      ...Object.fromEntries(companyTexts.map((name) => [name, markup(`company.${name}`)])),
      ...contact('company'),
      addresses: [{ id: 'address-1', type: 'office', street: markup('addresses.street'), city: markup('addresses.city'), isPrimary: 1 }],
    },
  },
};

export function markupLooks(viewTypes: readonly ViewType[]): Look[] {
  return viewTypes.map((viewType) => ({
    of: ['html-inert'],
    async run(examined) {
      const frame = await examined.open(await signedUrl(examined, drafts[viewType]));
      try {
        const view = await settle(frame, examined.patience, (each) => each.hasInjected || !(each.text.trim() === '' || isWaiting(each)));
        const fields = [...new Set(view.injected)].join(', ');
        return [fields === '' ? passed('html-inert') : failed('html-inert', `In the ${viewType} view these become HTML: ${fields}`)];
      } finally {
        await frame.close();
      }
    },
  }));
}
