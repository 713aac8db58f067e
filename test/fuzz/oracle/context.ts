// The guide's tables once more, by hand: "must" is a text that must be there, and all else may be missing or null.
type Rule = 'must' | 'text' | 'number' | Rules | [Rules];
interface Rules {
  [name: string]: Rule;
}

const stage: Rules = { name: 'text' };
const dated: Rules = { id: 'text', created_at: 'text', updated_at: 'text', isPrimary: 'number' };
const emails: Rule = [{ ...dated, email: 'text', value: 'text' }];
const phones: Rule = [{ ...dated, phone: 'text', type: 'text', normalized: 'text' }];
const place = ['id', 'type', 'street', 'city', 'state', 'code', 'country'];
const addresses: Rule = [{ ...textsOf(place), isPrimary: 'number' }];
const person: Rules = { id: 'must', ...textsOf(['firstName', 'lastName']), stage, emails, phones };
const words = ['name', 'industry', 'website', 'description', 'companySize', 'foundedDate', 'registrationNumber', 'taxId'];
const company: Rules = { id: 'must', ...textsOf(words), annualRevenue: 'number', stage, emails, phones, addresses };

function textsOf(names: readonly string[]): Rules {
  return Object.fromEntries(names.map((name) => [name, 'text']));
}

/** The context as a widget gets it: a number where decimal text was. Undefined where the JSON is none. */
export function readShape(json: unknown): Record<string, unknown> | undefined {
  if (!isObject(json)) return undefined;
  const view = json['company'] == null ? 'person' : 'company';
  const other = view === 'company' ? json['person'] : undefined;
  if (other != null || !isObject(json['team']) || !isObject(json['user']) || !isObject(json[view])) return undefined;
  const rules: Rules = {
    team: { id: 'must', name: 'text' },
    user: { id: 'must', email: 'text' },
    [view]: view === 'company' ? company : person,
    timestamp: 'must',
  };
  const read = follow(json, rules);
  return isObject(read) ? read : undefined;
}

const WRONG = Symbol('wrong');

function follow(value: unknown, rule: Rule): unknown {
  if (rule === 'must') return typeof value === 'string' ? value : WRONG;
  if (value == null) return value;
  if (rule === 'text') return typeof value === 'string' ? value : WRONG;
  if (rule === 'number') return asNumber(value);
  if (Array.isArray(rule))
    return Array.isArray(value) ? whole(value.map((each) => (each === null ? WRONG : follow(each, rule[0])))) : WRONG;
  if (!isObject(value)) return WRONG;
  const fields = { ...value };
  for (const [name, inner] of Object.entries(rule)) {
    const read = follow(Object.hasOwn(value, name) ? value[name] : undefined, inner);
    if (read === WRONG) return WRONG;
    if (Object.hasOwn(value, name)) fields[name] = read;
  }
  return fields;
}

function asNumber(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : WRONG;
  const isDecimal =
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && value.split(/[-.]/).every((digits) => digits.length <= 300);
  return isDecimal && !/\n$/.test(value) ? Number(value) : WRONG;
}

function whole(list: unknown[]): unknown {
  return list.includes(WRONG) ? WRONG : list;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
