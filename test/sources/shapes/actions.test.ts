import { describe, expect, it } from 'vitest';
import { actionsReader } from '../../../src/sources/shapes/actions.ts';
import { row } from '../../support/sources.ts';

const read = actionsReader({ source: 'actions', file: 'a.csv', periods: null });
const texts = { action: 'Fit locks', owner: 'Council', due: '31/10/2009' };
const readWith = (more: Readonly<Record<string, string>>) => read(row({ ...texts, ...more }));

describe('actionsReader', () => {
  it('takes an action, with where its owner and its day stand', () => {
    expect(readWith({ theme: 'Homes', criteria: 'Fewer', progress: 'Begun', tag: 'Prevention' })).toEqual({
      ok: true,
      record: {
        theme: 'Homes',
        action: 'Fit locks',
        owner: 'Council',
        due: { kind: 'day', day: '2009-10-31' },
        dueText: '31/10/2009',
        criteria: 'Fewer',
        progress: 'Begun',
        done: null,
        tags: ['prevention'],
        columns: { owner: 2, due: 3 },
        origin: { source: 'actions', file: 'a.csv', firstLine: 5, lastLine: 5 },
      },
    });
  });

  it('refuses an empty action and keeps one without owner or day', () => {
    expect(readWith({ action: '' })).toMatchObject({ ok: false, role: 'action', message: 'action is empty' });
    expect(readWith({ owner: '', due: '' })).toMatchObject({
      record: { owner: null, due: { kind: 'none' } },
    });
    expect(readWith({ due: '31 Feb 2010' })).toMatchObject({ record: { due: { kind: 'impossible' } } });
  });

  it.each([
    ['', null],
    ['Begun', null],
    ['Done', { on: null }],
    ['Completed June 2009', { on: '2009-06-30' }],
    ['Closed on 3 June 2009', { on: '2009-06-03' }],
    ['Done: see minutes', null],
    ['Donegal visit', null],
    ['Completed 31 Feb 2010', null],
  ])('progress %j is done %j', (progress, done) => {
    expect(readWith({ progress })).toMatchObject({ record: { done } });
  });

  it.each([
    ['', []],
    ['Prevention; reassurance', ['prevention', 'reassurance']],
    ['enforcement/INFORMATION & prevention', ['enforcement', 'information', 'prevention']],
    ['prevention, prevention', ['prevention']],
  ])('tags %j are %j, and none is unknown', (tag, tags) => {
    const result = readWith({ tag });
    expect(result).toMatchObject({ ok: true, record: { tags } });
    expect(result).not.toHaveProperty('record.unknownTag');
  });

  it('keeps an action whose tag nobody knows, without that tag, and where it stands', () => {
    expect(readWith({ tag: 'reasurance; prevention; nothing' })).toMatchObject({
      ok: true,
      record: { tags: ['prevention'], unknownTag: { text: 'reasurance', column: 4 } },
    });
  });
});
