import { describe, expect, it } from 'vitest';
import { bullets, paragraph } from '../../../src/report/terminal/bullets.ts';

describe('bullets', () => {
  it('starts each text with a dash and sets its further lines in', () => {
    expect(bullets(['raise awareness of abuse', 'engage'], 17)).toEqual([
      '- raise awareness',
      '  of abuse',
      '- engage',
    ]);
  });

  it('has no line for no text', () => expect(bullets([], 20)).toEqual([]));

  it('lets no control character through', () => {
    expect(bullets(['a\u001b[2Jb'], 40)).toEqual(['- a [2Jb']);
  });
});

describe('paragraph', () => {
  it('breaks at blanks', () => expect(paragraph('one two three', 8)).toEqual(['one two', 'three']));
});
