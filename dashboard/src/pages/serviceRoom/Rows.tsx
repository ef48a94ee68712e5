import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a column; `number`: figures stand below it. */
type Column = string | { readonly number: string };

interface RowsProps {
  /** What the table holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column[];
  /** Table rows. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways by itself where it is too wide. */
export function Rows({ label, columns, children }: RowsProps) {
  const { t } = useTranslation('serviceRoom');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
    <section className="room-scroll" tabIndex={0} aria-label={t('tableOf', { name: label })}>
      <table className="room-table">
        <thead>
          <tr>
            {columns.map((column) =>
              typeof column === 'string' ? (
                <th key={column} scope="col">
                  {column}
                </th>
              ) : (
                <th key={column.number} scope="col" className="number">
                  {column.number}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
