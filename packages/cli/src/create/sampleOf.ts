import type { ScalarName, Shape } from './Shape.ts';

const deepest = 5;
const samples: Readonly<Record<ScalarName, unknown>> = {
  Boolean: true,
  Date: '2026-03-02',
  DateTime: '2026-03-02T08:00:00+08:00',
  Float: 1.5,
  Int: 1,
  JSON: { sample: true },
  String: 'sample',
};

/** An invented value of this shape, for tests. Types that hold themselves end after five levels. */
export function sampleOf(shape: Shape, depth = 0): unknown {
  switch (shape.kind) {
    case 'scalar':
      return samples[shape.scalar];
    case 'list':
      return depth >= deepest ? [] : [sampleOf(shape.of, depth + 1)];
    case 'object':
      return depth >= deepest
        ? null
        : Object.fromEntries(shape.properties().map(({ name, shape: of }) => [name, sampleOf(of, depth + 1)]));
  }
}
