import { describe, expect, it } from 'vitest';
import type { CommentRecord } from '../../../src/model/registers/comment.ts';
import type { PublicSettings } from '../../../src/model/registers/public-view.ts';
import { keepConcern } from '../../../src/registers/public/public-register.ts';
import { period } from '../../support/observations.ts';
import { at, observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const comment = (label: string, count = 1): CommentRecord => ({
  period: period(label),
  themes: ['Street drinking'],
  area: '',
  areaName: '',
  areaColumn: null,
  count,
  origin: { source: 'log', file: 'log.csv', firstLine: 2, lastLine: 2 },
});
const kept = (comments: readonly CommentRecord[], asked: readonly string[] = []) => {
  const publicView: PublicSettings = {
    concern: [{ candidate: 'burglary', asked, at }],
    fifths: [],
    respondents: [],
  };
  return keepConcern(
    registerInput({
      observations: observed([], { comments }),
      settings: settings({ publicView, concerns: ['litter'] }),
    }),
  );
};
const told = (...args: Parameters<typeof kept>) =>
  kept(...args).issues.map(({ code, severity, line, message }) => `${severity} ${code}:${line} ${message}`);

describe('keepConcern', () => {
  it('keeps nothing where the configuration asks for nothing', () =>
    expect(keepConcern(registerInput())).toEqual({ registers: {}, issues: [] }));

  it('keeps each part, empty where nothing was given', () =>
    expect(kept([]).registers.concern).toEqual({
      comments: null,
      ranks: [],
      overAreas: [],
      lowVolume: [],
      fifths: [],
      respondents: [],
    }));

  it('takes a concern of the survey and a theme of the comments for what is asked', () =>
    expect(told([comment('2023-24 Q1')], ['litter', 'street-drinking'])).toEqual([]));

  it('tells a name that neither is', () => {
    expect(told([comment('2023-24 Q1')], ['Street drinking'])).toEqual([
      'warning no-such-concern:9 "Street drinking", which is to speak of burglary, is neither under concerns nor a theme of the comments of the period',
    ]);
    expect(told([], ['street-drinking'])).toHaveLength(1);
  });

  it.each([
    [1, 'note outside-period:null 1 comment is not of 2023-24, and in no count'],
    [1200, 'note outside-period:null 1,200 comments are not of 2023-24, and in no count'],
  ])('%d of another period', (count, message) => {
    const comments = [comment('2023-24 Q1'), comment('2022-23 Q4', count)];
    expect(told(comments)).toEqual([message]);
    expect(kept(comments).registers.concern?.comments?.nComments).toBe(1);
  });
});
