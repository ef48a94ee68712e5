/** Tells the seconds of what has both labels. */
export type ObserveByTwo<First, Second> = (first: First, second: Second, seconds: number) => void;

/** Chooses the line of a histogram by two labels, and makes it when they are met for the first time. */
export function linesByTwo<First, Second>(
  lineOf: (first: First, second: Second) => (seconds: number) => void,
): ObserveByTwo<First, Second> {
  const lines = new Map<First, Map<Second, (seconds: number) => void>>();
  const open = (first: First, second: Second): ((seconds: number) => void) => {
    const line = lineOf(first, second);
    const ofFirst = lines.get(first) ?? new Map<Second, (seconds: number) => void>();
    lines.set(first, ofFirst.set(second, line));
    return line;
  };
  return (first, second, seconds) => (lines.get(first)?.get(second) ?? open(first, second))(seconds);
}
