import { layOutRoadmap, type Placed } from './layOutRoadmap.ts';
import type { RoadmapPlan } from './roadmap.ts';
import { roadmapGraph } from './roadmapGraph.ts';

/** A flow between two elements of the process. */
interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isBeside: boolean;
}

const namespaces = [
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');

/**
 * A roadmap as BPMN 2.0 with its diagram (A3): stages from left to right, a gateway where several have to be there. One
 * from a prerequisite that an item may be under way beside says so by its name, since BPMN knows only one after another.
 */
export function drawBpmn(plan: Pick<RoadmapPlan, 'items' | 'building'>): string {
  const graph = roadmapGraph(plan);
  const { shapes } = layOutRoadmap(graph);
  const flows = flowsOf(graph);
  const joins = graph.nodes.filter(({ id }) => shapes.has(joinOf(id)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions ${namespaces} id="roadmap" targetNamespace="https://guanjia.example/roadmap">`,
    '  <process id="process" isExecutable="false">',
    element({ type: 'startEvent', id: 'start', name: '开始' }, flows),
    ...graph.nodes.map(({ id, name, days }) => element({ type: 'userTask', id, name: `${name.zh} ${days}` }, flows)),
    ...joins.map(({ id }) => element({ type: 'parallelGateway', id: joinOf(id), name: null }, flows)),
    element({ type: 'endEvent', id: 'end', name: '办结' }, flows),
    ...flows.map(({ id, from, to, isBeside }) => {
      const name = isBeside ? ' name="并行"' : '';
      return `    <sequenceFlow id="${id}"${name} sourceRef="${from}" targetRef="${to}"/>`;
    }),
    '  </process>',
    '  <bpmndi:BPMNDiagram id="diagram">',
    '    <bpmndi:BPMNPlane id="plane" bpmnElement="process">',
    ...[...shapes].map(([id, place]) => drawnShape(id, place)),
    ...flows.map((flow) => drawnEdge(flow, shapes)),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</definitions>',
    '',
  ].join('\n');
}

interface FlowNode {
  readonly type: 'startEvent' | 'userTask' | 'parallelGateway' | 'endEvent';
  readonly id: string;
  readonly name: string | null;
}

/** An element that says which flows it has: the flows say it too, but not every reader joins them again. */
function element({ type, id, name }: FlowNode, flows: readonly Flow[]): string {
  const named = name === null ? '' : ` name="${xml(name)}"`;
  const incoming = flows.filter(({ to }) => to === id).map((flow) => `      <incoming>${flow.id}</incoming>`);
  const outgoing = flows.filter(({ from }) => from === id).map((flow) => `      <outgoing>${flow.id}</outgoing>`);
  return [`    <${type} id="${id}"${named}>`, ...incoming, ...outgoing, `    </${type}>`].join('\n');
}

type Graph = ReturnType<typeof roadmapGraph>;

/** What waits for nothing begins at the start, what nothing waits for ends at the end, several meet in a gateway. */
function flowsOf({ nodes, edges }: Graph): readonly Flow[] {
  const incoming = Map.groupBy(edges, ({ to }) => to);
  const waitedFor = new Set(edges.map(({ from }) => from));
  const flows = nodes.flatMap(({ id }) => {
    const into = incoming.get(id) ?? [{ from: 'start', to: id, isBeside: false }];
    if (into.length === 1) return into;
    return [...into.map((edge) => ({ ...edge, to: joinOf(id) })), { from: joinOf(id), to: id, isBeside: false }];
  });
  const ends = nodes.filter(({ id }) => !waitedFor.has(id)).map(({ id }) => ({ from: id, to: 'end', isBeside: false }));
  const all = nodes.length === 0 ? [{ from: 'start', to: 'end', isBeside: false }] : [...flows, ...ends];
  return all.map((flow, index) => ({ ...flow, id: `f${index}` }));
}

function joinOf(id: string): string {
  return `join_${id}`;
}

function drawnShape(id: string, { x, y, width, height }: Placed): string {
  return [
    `      <bpmndi:BPMNShape id="${id}_shape" bpmnElement="${id}">`,
    `        <dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    '      </bpmndi:BPMNShape>',
  ].join('\n');
}

function drawnEdge({ id, from, to }: Flow, shapes: ReadonlyMap<string, Placed>): string {
  const origin = shapes.get(from);
  const goal = shapes.get(to);
  const points =
    origin && goal
      ? [
          [origin.x + origin.width, middle(origin)],
          [goal.x, middle(goal)],
        ]
      : [];
  return [
    `      <bpmndi:BPMNEdge id="${id}_edge" bpmnElement="${id}">`,
    ...points.map(([x, y]) => `        <di:waypoint x="${x}" y="${y}"/>`),
    '      </bpmndi:BPMNEdge>',
  ].join('\n');
}

function middle({ y, height }: Placed): number {
  return y + height / 2;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function xml(text: string): string {
  return Array.from(text)
    .filter(isAllowed)
    .map((one) => entities[one] ?? one)
    .join('');
}

/** XML 1.0 has no way to write other control characters, halves of a pair, and U+FFFE and U+FFFF: they are left out. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return ['\t', '\n', '\r'].includes(character);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
