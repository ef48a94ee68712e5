/** Who does something, when, and where the ids of new records come from. */
export interface Occasion {
  readonly actor: Actor;
  readonly at: Date;
  readonly nextId: () => string;
}

export interface Actor {
  readonly subject: string;
  readonly name: string;
}
