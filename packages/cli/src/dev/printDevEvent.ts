import type { Output } from '../createOutput.ts';
import type { DevEvent } from './DevEvent.ts';
import type { DevFault } from './DevFault.ts';

/** Writes what `guanjia dev` tells: for a person, or as one line of JSON. */
export function printDevEvent(output: Output, event: DevEvent): void {
  output.event(event);
  for (const line of linesOf(event, output)) output.print(line);
}

function linesOf(event: DevEvent, output: Output): readonly string[] {
  const good = (text: string): string => output.paint('green', text);
  const bad = (text: string): string => output.paint('red', text);
  switch (event.event) {
    case 'others':
      return [
        othersLine(event),
        ...event.subgraphs.map(
          ({ name, version, as }) => `  ${name.padEnd(20)} ${as}${version === null ? '' : `, version ${version}`}`,
        ),
      ];
    case 'composed':
      return [`recomposed in ${event.ms} ms`];
    case 'answering':
      return [good(`answered by after ${event.ms} ms`)];
    case 'refused':
      return [
        bad(
          `${event.faults.length === 1 ? 'an error' : `${event.faults.length} errors`}: the last good graph goes on answering`,
        ),
        ...event.faults.flatMap((fault) => faultLines(fault, bad('✗'))),
      ];
    case 'warnings':
      return event.warnings.length === 0
        ? []
        : [
            'It composes, but the registry would refuse it by the rules of the graph:',
            ...event.warnings.flatMap((fault) => faultLines(fault, output.paint('yellow', '!'))),
          ];
    case 'started':
      return [
        good(`The graph answers at ${event.url}/graphql`),
        `  GraphiQL as a demo persona: ${event.url}/?persona=${event.personas.includes('service-room') ? 'service-room' : (event.personas[0] ?? '')}`,
        `  personas: ${event.personas.join(', ')}; a token: POST ${event.url}/dev/token {"persona": "…"}`,
        '  Ctrl-C ends it.',
      ];
    case 'subgraphUp':
      return [good(`your subgraph is up at ${event.url}`)];
    case 'subgraphDown':
      return [
        bad(`your subgraph is not up at ${event.url}`),
        '  start it (npm start), let guanjia dev do so (--start), or name its address (--url)',
      ];
    case 'subgraphFault':
      return [bad(`your subgraph: ${event.code}: ${event.message}`), `  ${event.advice}`];
    case 'subgraphSaid':
      return [output.paint('dim', `| ${event.line}`)];
    case 'gatewayRefused':
      return [bad(`the gateway cannot load it: ${event.message}`), '  the last good graph goes on answering'];
    case 'stopped':
      return ['stopped'];
  }
}

function othersLine({ from, at }: Extract<DevEvent, { readonly event: 'others' }>): string {
  switch (from) {
    case 'registry':
      return 'The others, as they are published now:';
    case 'file':
      return 'The others, as the list has them:';
    case 'kept':
      return `The others, as they were published at ${at} (--refresh reads them anew):`;
  }
}

function faultLines(
  { code, message, subgraphs, coordinate, place, isOthers }: DevFault,
  mark: string,
): readonly string[] {
  const of = subgraphs.join(', ');
  const head = `${mark} ${code}${coordinate === null ? '' : `  ${coordinate}`}${of === '' ? '' : `  [${of}]`}`;
  if (isOthers)
    return [
      head,
      `  ${message}`,
      `  Not yours: it is there without your subgraph, too. Tell ${of === '' ? 'the operators' : of}.`,
    ];
  if (place === null) return [head, `  ${message}`];
  const number = String(place.line);
  return [
    head,
    `  ${place.file}:${place.line}:${place.column}`,
    `  ${number} | ${place.text}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, place.column - 1))}^`,
    `  ${message}`,
  ];
}
