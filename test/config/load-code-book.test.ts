import { describe, expect, it } from 'vitest';
import { codeBookOf } from '../../src/config/load-code-book.ts';
import { loadMethod } from '../../src/config/load-method.ts';

describe('codeBookOf', () => {
  it('reads a row', () => {
    const row = { criterion: 'trend', phrase: 'stable', value: '50', reason: 'No change.' };
    expect(codeBookOf([row])).toEqual([{ ...row, value: 50 }]);
  });

  it('comes with the method, by its version', () => {
    const { codeBook, versions } = loadMethod();
    expect(codeBook.length).toBeGreaterThan(20);
    expect(versions.codeBook).toMatch(/^\d{4}-\d+$/);
  });
});
