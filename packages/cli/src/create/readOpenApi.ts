import SwaggerParser from '@apidevtools/swagger-parser';
import { CliError } from '../CliError.ts';
import { isSameName, pascalCase } from './graphqlNames.ts';
import { createOpenApiShapes, type OpenApiShapes } from './openApiShapes.ts';
import type { RemoteOperation, RemoteParameter, RemoteSystem } from './RemoteSystem.ts';
import { entriesOf, membersOf, textOf } from './readJson.ts';
import type { Shape } from './Shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** Headers that are not the caller's to choose: the department sends its own. */
const ownHeaders = ['authorization', 'accept', 'content-type', 'user-agent'];

/**
 * The GET operations of an OpenAPI 3 or Swagger 2 description, in JSON or YAML, of a file or an address.
 * @throws CliError when it cannot be read or is not valid
 */
export async function readOpenApi(place: string): Promise<RemoteSystem> {
  const document = await readDocument(place);
  const shapes = createOpenApiShapes(document);
  const operations: RemoteOperation[] = [];
  const leftOut: string[] = [];
  for (const [path, item] of Object.entries(membersOf(document['paths']))) {
    const members = shapes.resolve(item);
    for (const method of ['post', 'put', 'patch', 'delete'].filter((each) => each in members)) {
      leftOut.push(`${method.toUpperCase()} ${path}: only what reads is made into queries`);
    }
    if (!('get' in members)) continue;
    const read = readOperation({ path, item: members, get: membersOf(members['get']), shapes });
    if (typeof read === 'string') leftOut.push(`GET ${path}: ${read}`);
    else operations.push(read);
  }
  return { title: textOf(membersOf(document['info'])['title']), address: addressOf(document), operations, leftOut };
}

async function readDocument(place: string): Promise<Members> {
  const options = { resolve: { http: { safeUrlResolver: false, timeout: 20_000 } } };
  try {
    await SwaggerParser.validate(place, options);
    return membersOf(await SwaggerParser.bundle(place, options));
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
    throw new CliError(
      `${place} cannot be read as an OpenAPI description: ${reason} Give a file or an address of OpenAPI 3 or Swagger 2, in JSON or YAML.`,
      { code: 'DESCRIPTION_UNREADABLE', cause },
    );
  }
}

interface Found {
  readonly path: string;
  readonly item: Members;
  readonly get: Members;
  readonly shapes: OpenApiShapes;
}

/** The operation, or why it cannot be a query. */
function readOperation({ path, item, get, shapes }: Found): RemoteOperation | string {
  const given = [...entriesOf(item['parameters']), ...entriesOf(get['parameters'])].map((each) => shapes.resolve(each));
  const own = [...new Map(given.map((each) => [`${textOf(each['in'])} ${textOf(each['name'])}`, each])).values()];
  const unsent = own.find((each) => mustBeElsewhere(each));
  if (unsent !== undefined) return `it needs ${textOf(unsent['name'])} in the ${textOf(unsent['in'])}`;
  const name = textOf(get['operationId']) || nameOfPath(path);
  const answered = answerOf(get, shapes);
  if (answered === null) return 'it says nothing of a JSON answer';
  const parameters = own.flatMap((each) => readParameter(each, shapes));
  const answer = shapes.shapeOf(answered, `${pascalCase(name)}Answer`);
  return {
    name,
    description: textOf(get['summary']) || textOf(get['description']),
    target: path,
    parameters,
    answer,
    answerIn: null,
    picks: pickedBy(path, parameters, answer),
  };
}

function mustBeElsewhere(parameter: Members): boolean {
  const place = textOf(parameter['in']);
  return (
    parameter['required'] === true &&
    (place === 'cookie' || place === 'body' || place === 'formData' || place === 'header') &&
    !ownHeaders.includes(textOf(parameter['name']).toLowerCase())
  );
}

function readParameter(parameter: Members, shapes: OpenApiShapes): RemoteParameter[] {
  const place = textOf(parameter['in']);
  if (place !== 'path' && place !== 'query') return [];
  const name = textOf(parameter['name']);
  const shape = shapes.shapeOf(parameter['schema'] ?? parameter, name);
  // an object as a parameter has a dozen spellings; none of them is guessed
  if (shape.kind === 'object' && parameter['required'] !== true) return [];
  const description = textOf(parameter['description']);
  return [{ name, description, shape, in: place, required: place === 'path' || parameter['required'] === true }];
}

/** The schema of the JSON that a good answer holds; null where there is none. */
function answerOf(get: Members, shapes: OpenApiShapes): unknown {
  const responses = membersOf(get['responses']);
  const good = Object.keys(responses).find((status) => status.startsWith('2')) ?? 'default';
  const response = shapes.resolve(responses[good]);
  if ('schema' in response) return response['schema'];
  const json = Object.entries(membersOf(response['content'])).find(([type]) =>
    /^(application\/([\w.]+\+)?json|\*\/\*)/.test(type),
  );
  return json === undefined ? null : (membersOf(json[1])['schema'] ?? null);
}

/** `/things/{id}` picks one thing by `id`, when the thing has such a field and nothing else need be known. */
function pickedBy(path: string, parameters: readonly RemoteParameter[], answer: Shape): string | null {
  const last = /\{([^{}]+)\}$/.exec(path)?.[1];
  const isAlone = parameters.filter(({ required }) => required).length === 1;
  if (last === undefined || !isAlone || answer.kind !== 'object') return null;
  const names = answer.properties().map(({ name }) => name);
  return names.some((name) => isSameName(name, last) || name === 'id') ? last : null;
}

function nameOfPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const isOfOne = parts.at(-1)?.startsWith('{') === true;
  const words = parts.filter((part) => !part.startsWith('{')).map(pascalCase);
  return isOfOne ? `${words.join('')}By${pascalCase(parts.at(-1) ?? '')}` : words.join('');
}

function addressOf(document: Members): string {
  const [server] = entriesOf(document['servers']);
  const url = textOf(membersOf(server)['url']);
  if (/^https?:/.test(url)) return url.replace(/\/+$/, '');
  const host = textOf(document['host']);
  if (host === '') return '';
  const scheme = entriesOf(document['schemes']).includes('https') ? 'https' : 'http';
  return `${scheme}://${host}${textOf(document['basePath'])}`.replace(/\/+$/, '');
}
