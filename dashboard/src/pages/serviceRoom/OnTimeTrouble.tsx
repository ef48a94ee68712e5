import { RowTrouble } from './RowTrouble.tsx';

interface OnTimeTroubleProps {
  /** Whose rows are missing. */
  readonly name: string;
  /** Null: none are. */
  readonly error: unknown;
  readonly reload: () => Promise<void>;
}

/** In the place of rows that are not to be had. */
export function OnTimeTrouble({ name, error, reload }: OnTimeTroubleProps) {
  if (error === null) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <RowTrouble error={error} columns={5} reload={reload} />
    </tr>
  );
}
