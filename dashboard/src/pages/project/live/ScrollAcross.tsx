import type { ReactNode } from 'react';

interface ScrollAcrossProps {
  /** What is within: its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something wide, such as a table, which scrolls within itself, by keys too. */
export function ScrollAcross({ label, children }: ScrollAcrossProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
