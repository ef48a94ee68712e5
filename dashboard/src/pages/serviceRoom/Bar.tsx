interface Part {
  readonly kind: 'done' | 'open' | 'slipped' | 'carried' | 'late';
  readonly count: number;
}

interface BarProps {
  readonly parts: readonly Part[];
  /** The same in words. */
  readonly label: string;
}

/** How the parts of a whole compare. Nothing in it: an empty bar. */
export function Bar({ parts, label }: BarProps) {
  const whole = sumOf(parts);
  const percent = (count: number): string => `${(100 * count) / whole}%`;
  return (
    <svg className="room-bar" role="img" aria-label={label}>
      <title>{label}</title>
      {parts.map(
        ({ kind, count }, place) =>
          count > 0 && (
            <rect
              key={kind}
              className={`part-${kind}`}
              x={percent(sumOf(parts.slice(0, place)))}
              width={percent(count)}
              height="100%"
            />
          ),
      )}
    </svg>
  );
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
