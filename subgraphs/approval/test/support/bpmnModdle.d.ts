/** What the tests use of bpmn-moddle, which ships no types for its entry. */
declare module 'bpmn-moddle' {
  interface Element {
    readonly $type: string;
    get(name: string): any;
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: Element; warnings: unknown[] }>;
  }
}
