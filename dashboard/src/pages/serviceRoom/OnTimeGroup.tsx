/** A line of the table of what ends in time, above the rows of one kind: some departments approve and serve, and stand in both. */
export function OnTimeGroup({ name }: { readonly name: string }) {
  return (
    <tr className="room-group">
      <td colSpan={6}>{name}</td>
    </tr>
  );
}
