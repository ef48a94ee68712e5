interface EmptyProps {
  readonly text: string;
  /** What would make it otherwise. */
  readonly hint?: string;
}

/** Where there is nothing to show, which may be good. */
export function Empty({ text, hint }: EmptyProps) {
  return (
    <div className="room-empty">
      <p>{text}</p>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}
