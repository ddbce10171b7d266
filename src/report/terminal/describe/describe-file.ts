import type {
  AreaCount,
  ColumnDescription,
  FileDescription,
  TableDescription,
} from '../../../model/description.ts';
import { counted } from '../../counted.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import type { Palette } from '../palette.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';
import { columnText } from './describe-column.ts';

const INDENT = '  ';
/** Room of the first columns of the table: name, kind, blanks, with the gaps. */
const NAME_WIDTH = 24;
const FIXED_WIDTH = NAME_WIDTH + 9 + 9;
const TITLE_LENGTH = 160;

/** What is in a file. A workbook with several sheets is shown as a list of them; `whole` shows all of each. */
export function describedFile(file: FileDescription, palette: Palette, width: number, whole = false): string {
  const head = palette.strong(plainText(file.file));
  const how = INDENT + wrap(howWritten(file), width, INDENT);
  const { tables } = file;
  if (tables.length > 1 && !whole) return [head, how, sheetList(tables, palette)].join('\n');
  return [head, how, ...tables.map((table) => describedTable(table, palette, width))].join('\n');
}

function howWritten({ encoding, encodingSure, delimiter, tables }: FileDescription): string {
  const sheets = tables.length === 1 ? 'one sheet' : `${tables.length} sheets`;
  if (encoding === 'workbook') return `workbook, ${sheets} with something in`;
  const why = encoding === 'windows-1252' ? 'not valid UTF-8' : 'no byte-order mark';
  const sure = encodingSure ? '' : ` (assumed: ${why})`;
  return `${encodingNames[encoding] ?? encoding}${sure}, ${delimiterNames[delimiter] ?? delimiter}`;
}

const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** One line for each sheet: the rest is for `--sheet`. */
function sheetList(tables: readonly TableDescription[], palette: Palette): string {
  const right = { align: 'right' as const };
  const text = renderTable(
    [
      { title: 'Sheet', width: 30 },
      { title: 'Records', ...right },
      { title: 'Columns', ...right },
      { title: 'Formats', width: 28 },
    ],
    tables.map(({ sheet, records, columns, formats }) => [
      plainText((sheet ?? '').trim()),
      formatNumber(records),
      formatNumber(columns.length),
      formats.join(', '),
    ]),
    palette,
  );
  return `${indented(text)}\n${INDENT}assess describe --sheet NAME shows the columns of one.`;
}

function describedTable(table: TableDescription, palette: Palette, width: number): string {
  const lines = [
    ...(table.sheet === null ? [] : [`Sheet "${plainText(table.sheet.trim())}"`]),
    ...(table.title === null ? [] : [`Title: ${shortened(plainText(table.title))}`]),
    recordLine(table),
    ...areaLines(table.areas),
    ...(table.formats.length > 0 ? [`Can be read as format: ${table.formats.join(', ')}`] : []),
  ];
  const told = lines.map((line) => INDENT + wrap(line, width, INDENT));
  return [...told, columnTable(table.columns, palette, width), ...warnings(table, palette, width)].join('\n');
}

function shortened(text: string): string {
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH)}...`;
}

function recordLine({ records, blankRecords, headerLine, columns }: TableDescription): string {
  const header = headerLine === null ? 'no header found' : `header on line ${headerLine}`;
  const blank = blankRecords === 0 ? '' : ` and ${counted(blankRecords, 'blank line')}`;
  return `${counted(records, 'record')}${blank}, ${counted(columns.length, 'column')}, ${header}`;
}

function areaLines(areas: readonly AreaCount[]): readonly string[] {
  if (areas.length === 0) return [];
  const parts = areas.map(({ column, type, count }) => `${type} ${formatNumber(count)} (column ${column})`);
  return [`Areas by code: ${parts.join(', ')}`];
}

function columnTable(columns: readonly ColumnDescription[], palette: Palette, width: number): string {
  const rows = columns.map((column) => [
    plainText(column.name),
    column.kind,
    formatNumber(column.blank),
    columnText(column),
  ]);
  const text = renderTable(
    [
      { title: 'Column', width: NAME_WIDTH },
      { title: 'Kind', width: 9 },
      { title: 'Blank', width: 9, align: 'right' },
      { title: 'What it holds', width: width - INDENT.length - FIXED_WIDTH },
    ],
    rows,
    palette,
  );
  return indented(text);
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => INDENT + line)
    .join('\n');
}

function warnings(table: TableDescription, palette: Palette, width: number): readonly string[] {
  const { otherWidth, fault, columns } = table;
  const personal = columns.flatMap((column) =>
    column.personal === null
      ? []
      : [
          `column ${column.position} "${plainText(column.name)}" looks like ${column.personal}: leave it out of the extract`,
        ],
  );
  const width_ = otherWidth
    ? [
        `${counted(otherWidth.count, 'record')} with another number of cells than the header, first on line ${otherWidth.line}`,
      ]
    : [];
  const broken = fault ? [`the file is broken from line ${fault.line} on: ${fault.message}`] : [];
  return [...broken, ...width_, ...personal].map((text) => {
    const label = palette.warning('warning');
    return `${INDENT}${label}  ${wrap(text, width, ' '.repeat(11))}`;
  });
}
