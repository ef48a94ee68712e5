import type { DepartmentPlan } from './DepartmentPlan.ts';

/** The README of a department. */
export function readme(name: string, { schema, settings, source, notes }: DepartmentPlan): string {
  const own = settings.map(({ name: variable, comment }) => `| \`${variable}\` | ${comment} |`);
  const fields = [
    ...schema.projectFields.map((field) => `- \`Project.${field.name}\`: ${field.description}`),
    ...schema.queries.map((field) => `- \`Query.${field.name}\`: ${field.description}`),
  ];
  return `# ${name}

A department of the project graph 项目管家图: a subgraph of federation 2. It answers from ${source}.

\`\`\`sh
npm install
npm test
npm start          # http://127.0.0.1:4100/graphql, for the gateway alone
\`\`\`

Node 24, which \`npm install\` brings, runs the TypeScript as it is: there is no build. \`.env\` holds the key of this machine; it is not for git.

## What it adds to the graph

${fields.join('\n')}

\`src/schema.graphql\` is yours to change: put better words where it says 中文名待补, and widen \`@access\` to the roles whose duty needs a
field. A root field is not narrowed to the caller's projects, as \`Project\` is by the department that keeps it: leave it to few.

## Settings

| variable | |
| --- | --- |
| \`SIGNING_KEY\` | shared with the gateway, at least 16 characters: nothing is answered that is not signed with it |
| \`HOST\` \`PORT\` | 127.0.0.1 and 4100 unless told |
${own.join('\n')}
| \`GATEWAY_URL\` \`EVENT_KEY\` \`EVENT_SOURCE\` | where and as whom events are posted |

## How it lies

\`src/startSubgraph.ts\` is the door, \`src/verifySignature.ts\` lets the gateway in and nobody else, \`src/enforceAccess.ts\` checks \`@access\` once
more. \`src/resolvers.ts\` says what answers which field, \`src/context.ts\` makes the loaders of one request, \`src/openSource.ts\` is the way to the
data. \`src/postEvent.ts\` posts what happens to the graph; \`npm run report -- <project> 45 "二层楼板浇筑完成"\` tries it.
${notes.length === 0 ? '' : `\n## Left to you\n\n${notes.map((note) => `- ${note}`).join('\n')}\n`}`;
}
