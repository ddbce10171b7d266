import { afterAll, describe, expect, it } from 'vitest';
import { sectionWords } from '../../../src/cli/sections/section-words.ts';
import { sections } from '../../../src/cli/sections/sections.ts';
import { show } from '../../../src/cli/show.ts';
import { call, copyFixture, optionsFor, removeTemporary } from '../../support/run-assess.ts';

afterAll(removeTemporary);

describe('sectionWords', () => {
  it('has words for every section', () => {
    expect(Object.keys(sectionWords)).toEqual(Object.keys(sections));
  });

  it('says under an empty section what to add to get it', async () => {
    const { stdout } = await call(() => show('risks', optionsFor(copyFixture('tiny'))));
    expect(stdout).toMatch(/^Nothing to show under risks\.\n.*shape: risks/);
  });

  it('stands above a section with its area and period', async () => {
    const { stdout } = await call(() => show('ranking', optionsFor(copyFixture('tiny'))));
    expect(stdout).toMatch(/^Candidate priorities, ranked: Northvale, 2023-24\n\n/);
  });
});
