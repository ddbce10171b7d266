import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/registers/note.ts';
import { keepReferences } from '../../src/registers/keep-references.ts';

const note = (changes: Partial<Note>): Note => ({
  kind: 'reference-fact',
  about: null,
  text: 'One woman in four',
  source: 'Home Office 2006',
  owner: null,
  ...changes,
});

describe('keepReferences', () => {
  it('keeps facts with their citation, apart from all other notes', () =>
    expect(
      keepReferences({
        settings: {
          notes: [
            note({ about: 'domestic-abuse' }),
            note({ kind: 'hypothesis' }),
            note({ kind: 'caveat' }),
            note({ kind: 'place' }),
            note({ text: '16% of all violent crime' }),
          ],
        },
      }),
    ).toEqual({
      registers: {
        references: [
          { about: 'domestic-abuse', text: 'One woman in four', source: 'Home Office 2006' },
          { about: null, text: '16% of all violent crime', source: 'Home Office 2006' },
        ],
      },
      issues: [],
    }));

  it.each([[{}], [{ notes: [] }], [{ notes: [note({ source: null })] }]])('keeps none of %j', (settings) =>
    expect(keepReferences({ settings })).toEqual({ registers: {}, issues: [] }),
  );
});
