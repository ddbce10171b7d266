import { expect, it } from 'vitest';
import { breakNotes } from '../../../src/findings/words/break-notes.ts';
import { recordingBreak } from '../../support/measures.ts';

it('says each break once', () => {
  expect(breakNotes([])).toEqual([]);
  expect(breakNotes([recordingBreak, recordingBreak])).toEqual([
    ' The counts are not like for like: Sheds are counted apart.',
  ]);
});
