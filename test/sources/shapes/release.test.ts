import { expect, it } from 'vitest';
import { releaseOf } from '../../../src/sources/shapes/release.ts';
import { row } from '../../support/sources.ts';

it('has the release of a row only where the source has a column for it', () => {
  expect(releaseOf(row({ release: '2024-05-01' }))).toEqual({ release: '2024-05-01' });
  expect(releaseOf(row({}))).toEqual({});
});
