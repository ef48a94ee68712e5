import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What a request is about: ids by the name of the argument, or by the answer's type for one that is called `id`. */
export interface Foreign {
  readonly region: string;
  readonly creditCode: string;
  readonly counterCode: string;
  idOf(name: string, answer: string): string;
}

const texts: Readonly<Record<string, string>> = {
  month: '2026-02',
  fromMonth: '2026-03',
  untilMonth: '2026-03',
  itemCode: 'soil-water-plan-approval',
  itemCodes: 'soil-water-plan-approval',
  matterCodes: 'WATER_SUPPLY',
  materials: 'soil-water-plan',
  agencies: 'WATER',
  creditCode: '91370211MA3XXXXX0X',
  trackingNumber: 'SF-1234567890',
  sha256: 'ab'.repeat(32),
  mediaType: 'application/pdf',
  phone: '0532-0000001',
  contactPhone: '0532-0000001',
  csv: '序号,项目代码,类别\n1,2509-370211-01-01-000001,OTHER_DEMAND\n',
  uri: 'https://site.example/events',
  types: 'site.progressReported',
  from: '09:00',
  to: '10:00',
  statement: '已知悉并承诺符合告知的条件。',
};
const dates: Readonly<Record<string, string>> = { validUntil: '2026-12-31', plannedCompletion: '2027-12-31' };

const party = [{ agency: 'WATER' }];
const meeting = { participants: party, startsAt: '2026-11-26T09:00:00+08:00', endsAt: '2026-11-26T11:00:00+08:00' };

/** What would be refused as input otherwise, before anybody asks by what right. */
const instead: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  giveOpinion: { itemCode: 'acceptance-archives', verdict: 'PASS', rectifications: [] },
  appointChiefContact: { projectKind: 'INDUSTRIAL' },
  callMeeting: meeting,
  changeMeeting: meeting,
  handInEvidenceReport: { entries: [{ kind: 'RECORD', title: '演示', text: '演示' }] },
};

/** A mutation with all that it must be told, plausibly, of somebody else's records. */
export function mutationRequest(field: GraphQLField<unknown, unknown>, foreign: Foreign) {
  const answer = getNamedType(field.type);
  const own = instead[field.name] ?? {};
  const told = field.args.filter(
    ({ name, type, defaultValue }) => Object.hasOwn(own, name) || (isNonNullType(type) && defaultValue === undefined),
  );
  const declared = told.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = told.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(answer) ? '' : ' { __typename }';
  const variables = Object.fromEntries(
    told.map((one) => [one.name, own[one.name] ?? valueOf(one.type, one, { foreign, answer: answer.name })]),
  );
  const head = declared === '' ? 'mutation' : `mutation (${declared})`;
  return { query: `${head} { done: ${field.name}${passed === '' ? '' : `(${passed})`}${selection} }`, variables };
}

interface About {
  readonly foreign: Foreign;
  readonly answer: string;
}

function valueOf(type: GraphQLInputType, of: GraphQLArgument | GraphQLInputField, about: About): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, of, about);
  if (isListType(type)) return [valueOf(type.ofType, of, about)];
  if (isEnumType(type)) return type.name === 'Agency' ? 'WATER' : type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field, about)]));
  }
  const { name } = of;
  const { foreign, answer } = about;
  switch (type.name) {
    case 'ID':
      return foreign.idOf(name, answer);
    case 'Int':
      return name === 'year' ? 2026 : 1;
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Date':
      return dates[name] ?? '2026-03-10';
    case 'DateTime':
      return name === 'endsAt' ? '2026-03-12T11:00:00+08:00' : '2026-03-12T09:00:00+08:00';
    case 'JSON':
      return {};
    default:
      if (/region/i.test(name)) return foreign.region;
      if (/creditCode/i.test(name)) return foreign.creditCode;
      if (name === 'code' && answer === 'Project') return '2509-370702-01-01-123456';
      if (name === 'code' && answer.startsWith('Utility')) return foreign.counterCode;
      return texts[name] ?? '演示文本';
  }
}
