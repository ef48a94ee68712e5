/** Signs that may part the columns of a CSV file. */
export const csvDelimiters = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;
export type CsvDelimiter = keyof typeof csvDelimiters;

/** A CSV file, read: no row is lost, what could not be read stands among the faults. Lines count from 1; a row that runs over several has its last. */
export interface CsvReading {
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
}

/** Reads CSV text; never throws, whatever the text. */
export type CsvReader = (text: string, delimiter: CsvDelimiter | null) => CsvReading;

/** What can be wrong with a row of a list. */
export const keyListFaults = {
  CSV_MALFORMED: '格式错误',
  COLUMN_MISSING: '缺少列',
  COLUMN_UNKNOWN: '多余的列',
  COLUMN_DUPLICATE: '重复的列',
  NUMBER_MALFORMED: '序号无效',
  NUMBER_DUPLICATE: '序号重复',
  NUMBER_TAKEN: '序号已被其他地区占用',
  CODE_MALFORMED: '项目代码格式错误',
  PROJECT_UNKNOWN: '项目未登记',
  PROJECT_DUPLICATE: '项目重复',
  CATEGORY_UNKNOWN: '类别无效',
  REGION_OTHER: '项目不属于该地区',
  NAME_DIFFERS: '项目名称与登记不一致',
} as const;
export type KeyListFault = keyof typeof keyListFaults;

/** One thing that is wrong: where, and what would be accepted. */
export interface BadRow {
  readonly line: number;
  /** The column as this page names it; null when it is about the row as a whole. */
  readonly column: string | null;
  readonly value: string | null;
  readonly fault: KeyListFault;
  readonly accepted: string;
}
