import { type RowReader, reject } from '../values/row.ts';

/** The reader of a format whose rows hold one record each. */
export function eachOne<T>(read: RowReader<T>): RowReader<readonly T[]> {
  return (row) => {
    const result = read(row);
    if (result.ok) return { ...result, record: [result.record] };
    return reject(result.code, result.role, result.message, result.hint);
  };
}
