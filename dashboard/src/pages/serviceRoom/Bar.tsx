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
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="room-bar" role="img" aria-label={label} title={label}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} className={`part-${kind}`} style={{ width: `${(100 * count) / whole}%` }} />
        ))}
    </span>
  );
}
