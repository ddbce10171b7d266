import { beforeAll, describe, expect, it } from 'vitest';
import { findSubject, subjectIds } from '../../src/cli/explain-subject.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessFixture } from '../support/sample-assessment.ts';

let tiny: Assessment;
beforeAll(async () => {
  tiny = await assessFixture();
});

describe('findSubject', () => {
  // In fixtures/tiny the candidate and the indicator of burglary share their id.
  it.each([
    ['burglary', 'candidate'],
    ['candidate/burglary', 'candidate'],
    ['indicator/burglary', 'indicator'],
    ['violence-with-injury', 'indicator'],
    ['harm', 'criterion'],
    ['criterion/harm', 'criterion'],
    ['level/burglary/E99000001/2023-24/count', 'measure'],
    ['measure/level/burglary/E99000001/2023-24/count', 'measure'],
    ['burglary/size/per-1000', 'evidence'],
    ['evidence/burglary/size/per-1000', 'evidence'],
  ])('%s is a %s', (id, kind) => expect(findSubject(id, tiny)?.kind).toBe(kind));

  it.each(['', 'burglery', 'indicator/', 'criterion/burglary', '__proto__/x', '/'])(
    '"%s" is nothing',
    (id) => {
      expect(findSubject(id, tiny)).toBeNull();
    },
  );

  it('knows every id that it offers', () => {
    expect(subjectIds(tiny).filter((id) => findSubject(id, tiny) === null)).toEqual([]);
  });
});
