import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { type DepartmentName, departmentNames } from './departmentNames.ts';
import { partTypeOf } from './departmentValues.ts';

/** The supergraph of the five departments at their addresses. */
export function composeDepartments(urls: Readonly<Record<DepartmentName, string>>): string {
  const services = departmentNames.map((name) => ({ name, url: urls[name], typeDefs: parse(sdlOf(name)) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

function sdlOf(name: DepartmentName): string {
  const part = partTypeOf(name);
  return `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    ${name === 'approval' ? 'type Query { project(id: ID!): Project }' : ''}
    type Project @key(fields: "id") { id: ID! ${name}: ${part} }
    type ${part} { text: String count: Int }
  `;
}
