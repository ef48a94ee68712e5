import { useTranslation } from 'react-i18next';

/** The row of a table's headings, by the words of `column`. */
export function ColumnHeads({ columns }: { readonly columns: readonly string[] }) {
  const { t } = useTranslation('project');
  return (
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {t(`column.${column}`)}
        </th>
      ))}
    </tr>
  );
}
