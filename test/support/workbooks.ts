import { type ZipPart, zip } from './zip.ts';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * An .xlsx by hand (ECMA-376 part 1, 12.3): sheets by name with the XML of their rows. Cell style 1 is a date (number
 * format 14), 2 a date with time (22), 3 a time (20), 4 a percentage (10).
 */
export function xlsx(sheets: Readonly<Record<string, string>>, date1904 = false): Buffer {
  return zip(xlsxParts(sheets, date1904));
}

export function xlsxParts(sheets: Readonly<Record<string, string>>, date1904 = false): readonly ZipPart[] {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const formats = [0, 14, 22, 20, 10].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`);
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="${date1904 ? 1 : 0}"/>`;
  return [
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: 'xl/workbook.xml', content: `${book}<sheets>${list.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rId99" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><cellXfs>${formats.join('')}</cellXfs></styleSheet>`,
    },
    ...Object.values(sheets).map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
}

/** A sheet's rows of text cells, from row 1. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');
}

/** An .ods by hand (OASIS OpenDocument 1.3 part 2): the XML of its tables. */
export function ods(tables: string, more: readonly ZipPart[] = []): Buffer {
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content: odsContent(tables) },
    ...more,
  ]);
}

export function odsContent(tables: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body>';
  return `${head}<office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}
