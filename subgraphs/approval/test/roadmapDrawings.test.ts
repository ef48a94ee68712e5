import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { drawBpmn } from '../src/domain/drawBpmn.ts';
import { drawMermaid } from '../src/domain/drawMermaid.ts';
import type { RoadmapItem } from '../src/domain/roadmap.ts';
import { openProject } from './support/openApplication.ts';
import { startApproval } from './support/startApproval.ts';

/** Elements with their attributes; throws where tags do not close each other, or a text holds markup. */
function elementsOf(xml: string) {
  const open: string[] = [];
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>/, '');
  const flowNames = /<(incoming|outgoing)>f\d+<\/\1>/g;
  const rest = body
    .replaceAll(flowNames, '')
    .replaceAll(
      /<(\/?)([\w:]+)((?: [\w:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*)(\/?)>/g,
      (_, end, name, attributes, alone) => {
        if (end) {
          if (open.pop() !== name) throw new Error(`</${name}> closes another`);
          return '';
        }
        const pairs = [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
        elements.push({ name, attributes: Object.fromEntries(pairs) });
        if (!alone) open.push(name);
        return '';
      },
    );
  if (open.length > 0 || rest.trim() !== '')
    throw new Error(`not well-formed: ${open.join()} ${rest.trim().slice(0, 80)}`);
  return elements;
}

const item: RoadmapItem = {
  itemCode: 'a',
  itemName: { en: 'A', zh: '甲' },
  agency: 'ECOLOGY',
  stage: 'LAND_USE_PLANNING',
  track: 1,
  state: 'PLANNED',
  plannedStart: '2025-01-02',
  plannedFinish: '2025-01-09',
  provisional: false,
  workingDays: 5,
  slackWorkingDays: 0,
  isCritical: true,
  isLate: false,
  amberOn: null,
  prerequisites: [],
  stageOpenedBy: [],
  besides: [],
  reasons: [],
  applicationId: null,
};
const hostile = '<甲> & "乙"];\n end subgraph \'丙\'\u0001 `#quot;';

async function planShipped() {
  const { ask, needs } = await startApproval();
  const { owner, projectId } = await openProject({ ask, needs });
  const plan =
    'mutation ($id: ID!) { planRoadmap(projectId: $id, circumstances: ["special-building"]) { bpmn mermaid items { itemName isCritical } } }';
  return (await ask(owner, plan, { id: projectId })).planRoadmap;
}

describe('the BPMN of a roadmap', () => {
  it('is a process whose every part is drawn, without one lying on another', async () => {
    const { bpmn, items } = await planShipped();
    const elements = elementsOf(bpmn);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = (name: string) =>
      elements.filter((element) => element.name === name).map(({ attributes }) => attributes);
    expect(named('userTask')).toHaveLength(items.length + 1);

    const nodes = ['userTask', 'startEvent', 'endEvent', 'parallelGateway'].flatMap(named).map(({ id }) => id);
    const flows = named('sequenceFlow');
    expect(
      named('bpmndi:BPMNShape')
        .map(({ bpmnElement }) => bpmnElement)
        .toSorted(),
    ).toEqual(nodes.toSorted());
    expect(named('bpmndi:BPMNEdge').map(({ bpmnElement }) => bpmnElement)).toEqual(flows.map(({ id }) => id));
    expect(named('di:waypoint')).toHaveLength(flows.length * 2);
    for (const { sourceRef, targetRef } of flows) expect(nodes).toEqual(expect.arrayContaining([sourceRef, targetRef]));

    const reached = new Set(['start']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const { sourceRef, targetRef } of flows) if (reached.has(sourceRef!)) reached.add(targetRef!);
    }
    expect([...reached].toSorted()).toEqual(nodes.toSorted());

    const bounds = named('dc:Bounds').map(
      ({ x, y, width, height }) => [Number(x), Number(y), Number(width), Number(height)] as const,
    );
    bounds.forEach(([x, y, width, height], index) => {
      const overlaps = bounds
        .slice(index + 1)
        .filter(([ox, oy, ow, oh]) => x < ox + ow && ox < x + width && y < oy + oh && oy < y + height);
      expect(overlaps).toEqual([]);
    });
  });

  it('is read without a warning by the reader of the usual viewers, each shape with its element', async () => {
    const { bpmn, items } = await planShipped();
    const { rootElement, warnings } = await new BpmnModdle().fromXML(bpmn);
    expect(warnings).toEqual([]);
    const [process]: any[] = rootElement.get('rootElements');
    const tasks = process.flowElements.filter(({ $type }: any) => $type === 'bpmn:UserTask');
    expect(tasks).toHaveLength(items.length + 1);
    const [diagram]: any[] = rootElement.get('diagrams');
    expect(diagram.plane.bpmnElement).toBe(process);
    const drawn = new Set(diagram.plane.planeElement.map(({ bpmnElement }: any) => bpmnElement));
    expect(process.flowElements.filter((element: any) => !drawn.has(element))).toEqual([]);
    for (const { incoming = [], outgoing = [] } of tasks) expect(incoming.length * outgoing.length).toBeGreaterThan(0);
  });

  it('escapes names, and leaves out what XML does not allow', () => {
    const bpmn = drawBpmn({ items: [{ ...item, itemName: { en: hostile, zh: hostile } }], building: null });
    const [task] = elementsOf(bpmn.replaceAll('\n end', ' end')).filter(({ name }) => name === 'userTask');
    expect(task?.attributes['name']).toContain('&lt;甲&gt; &amp; &quot;乙&quot;];');
    expect(bpmn).not.toContain('\u0001');
    expect(elementsOf(drawBpmn({ items: [], building: null })).map(({ name }) => name)).toContain('sequenceFlow');
  });
});

describe('the Mermaid text of a roadmap', () => {
  it('has a subgraph for each stage and marks the critical path', async () => {
    const { mermaid, items } = await planShipped();
    const lines: string[] = mermaid.split('\n');
    expect(lines[0]).toBe('flowchart LR');
    expect(lines.filter((line) => line.includes('subgraph'))).toHaveLength(5);
    expect(lines.filter((line) => line.trim() === 'end')).toHaveLength(5);
    expect(lines.filter((line) => line.endsWith(':::critical'))).toHaveLength(
      items.filter(({ isCritical }: any) => isCritical).length,
    );
    const nodes = new Set(lines.flatMap((line) => /^ +(n\d+|building)[[(]/.exec(line)?.[1] ?? []));
    const arrows = lines.flatMap((line) => [...(/^ +(\w+) (?:-->|-\.->) (\w+)$/.exec(line)?.slice(1) ?? [])]);
    expect(arrows.length).toBeGreaterThan(20);
    expect(arrows.filter((id) => !nodes.has(id))).toEqual([]);
  });

  it('lets no name end its label', () => {
    const mermaid = drawMermaid({ items: [{ ...item, itemName: { en: hostile, zh: hostile } }], building: null });
    const [, label] = /n0\["(.*)"\]:::critical\n/.exec(mermaid) ?? [];
    expect(label?.replace('<br/>', '')).not.toMatch(/["<>[\]`]/);
    expect(mermaid.split('\n').filter((line) => line.trim() === 'end')).toHaveLength(1);
  });
});
