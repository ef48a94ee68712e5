import { columnsOf } from './columnsOf.ts';
import type { FieldPlan, SchemaPlan, TypePlan } from './DepartmentPlan.ts';

const width = 120;
const header = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@composeDirective", "@listSize"]
  )
  @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")

"Who may read a field: PUBLIC, SIGNED_IN or the names of roles. 访问权限"
directive @access(
  "PUBLIC, SIGNED_IN or role names; one of them is enough. 角色"
  roles: [String!]!
) on OBJECT | FIELD_DEFINITION
`;
const cacheHeader = `  @link(url: "https://guanjia.example/caching/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@access")
  @composeDirective(name: "@cacheControl")`;
const cacheDirective = `
"How long answers may be kept, unless an event that concerns them comes first. 缓存控制"
directive @cacheControl(
  "Seconds, 60 at the most; 0: not at all. 秒数"
  maxAge: Int
  "For everybody alike; else for each scope of rights by itself. 共享范围"
  scope: CacheControlScope
  "As long as what it stands below. 沿用上级"
  inheritMaxAge: Boolean
) on OBJECT | FIELD_DEFINITION

"Who may be given the same answer. 缓存共享范围"
enum CacheControlScope {
  "Everybody. 公开"
  PUBLIC
  "Whoever has the same rights. 同权限范围"
  PRIVATE
}
`;
const scalars = {
  Date: 'Day as YYYY-MM-DD. 日期',
  DateTime: 'Instant in ISO 8601 with offset. 时间',
  JSON: 'Any JSON value. JSON 数据',
} as const;

/** The schema as a subgraph of federation 2, formatted. Every field says who may read it. */
export function printSdl({ types, queries, projectFields }: SchemaPlan, roles: readonly string[]): string {
  const access = `@access(roles: ${printTexts(roles)})`;
  const typeNames = new Set(types.map(({ name }) => name));
  // a scalar would have the life that another department gives its projects; of lists and objects the rest decides
  const needsLife = projectFields.some(({ type }) => !typeNames.has(bare(type)));
  const lifeOf = ({ type }: FieldPlan): string[] => (typeNames.has(bare(type)) ? [] : ['@cacheControl(maxAge: 0)']);
  const used = [...types.flatMap(({ fields }) => fields), ...queries, ...projectFields];
  const usedNames = new Set(used.flatMap((field) => [field, ...field.arguments]).map(({ type }) => bare(type)));
  const parts = [
    needsLife ? header.replace('  @composeDirective(name: "@access")', cacheHeader) + cacheDirective : header,
    ...Object.entries(scalars).flatMap(([name, text]) => (usedNames.has(name) ? [`"${text}"\nscalar ${name}\n`] : [])),
    ...(queries.length === 0
      ? []
      : [`type Query {\n${queries.map((field) => printField(field, [access])).join('\n')}\n}\n`]),
    ...(projectFields.length === 0 && !usedNames.has('Project')
      ? []
      : [printProject(projectFields.map((field) => printField(field, [access, ...lifeOf(field)])))]),
    ...types.map((type) => printType(type, access)),
  ];
  return parts.join('\n');
}

function printProject(fields: readonly string[]): string {
  const id = '  "Opaque id (UUIDv7). 项目标识"\n  id: ID! @access(roles: ["SIGNED_IN"])';
  return `"A construction project, as this department adds to it. 建设项目"\ntype Project @key(fields: "id") {\n${[id, ...fields].join('\n')}\n}\n`;
}

function printType({ name, description, key, fields }: TypePlan, access: string): string {
  const directives = [...(key === null ? [] : [`@key(fields: "${key}")`]), access];
  const head = withDirectives(`type ${name}`, directives, { indent: '', behind: 2 });
  // behind directives that did not fit the brace has a line of its own
  const opening = head.includes('\n') ? '\n{' : ' {';
  return `${printText(description)}\n${head}${opening}\n${fields.map((field) => printField(field, [])).join('\n')}\n}\n`;
}

function printField(field: FieldPlan, ownDirectives: readonly string[]): string {
  const directives = [...(field.listSize === null ? [] : [field.listSize]), ...ownDirectives];
  const args = field.arguments.map(({ name, description, type }) => [printText(description), `${name}: ${type}`]);
  const line = `  ${field.name}${args.length === 0 ? '' : `(${args.map((arg) => arg.join(' ')).join(', ')})`}: ${field.type}`;
  const description = `  ${printText(field.description)}`;
  if (columnsOf(line) <= width) {
    return [description, withDirectives(line, directives, { indent: '  ', behind: 0 })].join('\n');
  }
  const lines = args.flat().map((arg) => `    ${arg}`);
  const end = withDirectives(`  ): ${field.type}`, directives, { indent: '  ', behind: 0 });
  return [description, `  ${field.name}(`, ...lines, end].join('\n');
}

/** Directives in the line where they fit, else one a line; one that does not fit even so has its arguments one a line. */
function withDirectives(
  head: string,
  directives: readonly string[],
  { indent, behind }: { readonly indent: string; readonly behind: number },
): string {
  const line = [head, ...directives].join(' ');
  if (columnsOf(line) + behind <= width) return line;
  const lines = directives.map((directive) => {
    const one = `${indent}  ${directive}`;
    return one.length <= width ? one : broken(directive, `${indent}  `);
  });
  return [head, ...lines].join('\n');
}

/** `@access` with so many roles that they stand one a line. */
function broken(directive: string, indent: string): string {
  const [name = '', list = ''] = directive.replace(/\]\)$/, '').split('(roles: [');
  const inLine = `${indent}  roles: [${list}]`;
  if (inLine.length <= width) return [`${indent}${name}(`, inLine, `${indent})`].join('\n');
  const roles = list.split(', ').map((role) => `${indent}    ${role}`);
  return [`${indent}${name}(`, `${indent}  roles: [`, ...roles, `${indent}  ]`, `${indent})`].join('\n');
}

function bare(type: string): string {
  return type.replace(/[[\]!]|\s*=.*$/g, '');
}

function printTexts(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}

function printText(text: string): string {
  return JSON.stringify(text);
}
