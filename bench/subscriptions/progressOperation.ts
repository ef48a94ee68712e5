/** What every subscriber asks for: fields of the event at hand, and two of the graph below it. */
export const progressOperation = `subscription BenchProgress($id: ID!, $after: String) {
  projectProgress(projectId: $id, after: $after) { cursor seq type labelZh summaryZh project { name stage } }
}`;

/** What the stub and the peers say of every project; a subscriber holds each update against it. */
export const projectKnown = { name: '城东片区更新项目', stage: 'CONSTRUCTION_PERMIT' } as const;
