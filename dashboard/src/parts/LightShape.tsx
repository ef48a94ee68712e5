const shapes = {
  RED: 'M8 1l7 14H1z', // triangle
  AMBER: 'M8 1l7 7-7 7-7-7z', // diamond
  GREEN: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z', // circle
} as const;
const none = 'M2 7h12v2H2z';

/** RED, AMBER or GREEN; null: nothing runs that could be late. */
export type LightOrNone = keyof typeof shapes | null | undefined;

/** The shape of a light, without its word. */
export function LightShape({ light }: { readonly light: LightOrNone }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d={light == null ? none : shapes[light]} />
    </svg>
  );
}
