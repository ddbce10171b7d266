import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import { seriesBreakLints } from '../../../src/registers/lints/series-breaks.ts';
import { changeMeasure, levelMeasure, recordingBreak, trendMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';
import { registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const told = (...measures: readonly Measure[]) =>
  seriesBreakLints(
    registerInput({
      measures: { measures, costCoverage: null },
      settings: settings({ indicators: [indicator(), indicator({ id: 'robbery', name: 'Robbery' })] }),
    }),
  );
const origin = { source: 'crime', file: 'crime.csv', firstLine: 3, lastLine: 4 };
const across = { breaks: [recordingBreak], evidence: [origin] };

describe('seriesBreakLints', () => {
  it('notes a break once, with every indicator whose change or trend goes across it', () =>
    expect(
      told(
        changeMeasure({ indicator: 'robbery', ...across }),
        changeMeasure({ id: 'change/2', ...across }),
        trendMeasure(across),
      ),
    ).toEqual([
      {
        code: 'series-break',
        severity: 'note',
        source: 'crime',
        file: 'crime.csv',
        line: 4,
        column: null,
        message:
          'figures before and after a known break are set against each other (Domestic burglary, Robbery): Sheds are counted apart.',
        hint: 'The figures stay; say so wherever the change is quoted.',
      },
    ]));

  it('tells two breaks apart', () => {
    const other = { ...recordingBreak, id: 'merger', change: 'Two areas became one.' };
    expect(told(changeMeasure({ breaks: [recordingBreak, other] }))).toHaveLength(2);
  });

  it('says nothing where nothing goes across one', () =>
    expect(told(levelMeasure(), changeMeasure(), trendMeasure())).toEqual([]));
});
