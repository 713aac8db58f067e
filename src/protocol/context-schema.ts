import * as z from 'zod/mini';

// The guide's tables as schemas. Only the ids and the timestamp are required, unknown keys are kept, UUIDs and e-mail
// addresses are not judged; a field of the wrong type is refused.

const text = z.nullish(z.string());
const absent = z.nullish(z.null());

const DECIMAL = /^-?\d{1,300}(\.\d{1,300})?$/;

/** A number, or the decimal text that databases write for one: `50000000` or `"50000000.00"`. Read as a number. */
const decimal = z.nullish(
  z.union([
    z.number(),
    z.pipe(
      z.string(),
      z.transform((digits: string, { issues }) => {
        // Not `z.regex`, which brings two hundred bytes with it.
        if (!DECIMAL.test(digits)) issues.push({ code: 'custom', input: digits });
        return Number(digits);
      }),
    ),
  ]),
);

const stage = z.nullish(z.looseObject({ name: text }));
const emails = z.nullish(
  z.array(z.looseObject({ id: text, email: text, value: text, isPrimary: decimal, created_at: text, updated_at: text })),
);
const phones = z.nullish(
  z.array(z.looseObject({ id: text, phone: text, type: text, isPrimary: decimal, normalized: text, created_at: text, updated_at: text })),
);
const addresses = z.nullish(
  z.array(z.looseObject({ id: text, type: text, street: text, city: text, state: text, code: text, country: text, isPrimary: decimal })),
);

const person = z.looseObject({ id: z.string(), firstName: text, lastName: text, stage, emails, phones });
const company = z.looseObject({
  id: z.string(),
  name: text,
  industry: text,
  website: text,
  description: text,
  companySize: text,
  annualRevenue: decimal,
  foundedDate: text,
  registrationNumber: text,
  taxId: text,
  stage,
  emails,
  phones,
  addresses,
});
const team = z.looseObject({ id: z.string(), name: text });
const user = z.looseObject({ id: z.string(), email: text });
const timestamp = z.string();

/** A context with a person and no company. */
export const personContextSchema = z.looseObject({ team, user, person, company: absent, timestamp });

/** A context with a company and no person. */
export const companyContextSchema = z.looseObject({ team, user, company, person: absent, timestamp });

/** Either view's context. `readContext` also reads the timestamp, and names the field that is wrong. */
export const widgetContextSchema = /* @__PURE__ */ z.union([personContextSchema, companyContextSchema]);
