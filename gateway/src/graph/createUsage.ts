/** How many operations use something that cannot be closed meanwhile. */
export interface Usage {
  begin(): void;
  end(): void;
  count(): number;
  /** Resolves when there is none; more may begin again. */
  idle(): Promise<void>;
}

/** A plain count: every request passes here. */
export function createUsage(): Usage {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return {
    begin() {
      underWay += 1;
    },
    end() {
      underWay -= 1;
      if (underWay === 0) for (const tell of waiting.splice(0)) tell();
    },
    count: () => underWay,
    async idle() {
      if (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
