import { describe, expect, it } from 'vitest';
import { notCostedFindings } from '../../../src/findings/harm/not-costed.ts';
import { unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const violence = indicator({ name: 'Violence', categories: ['violence-and-sexual-offences'] });

describe('notCostedFindings', () => {
  it('says in words that police.uk cannot split violence from sexual offences', () => {
    const [found] = notCostedFindings(violence, [levelMeasure()], settings());
    expect(found && renderFinding(found)).toBe(
      'Violence: police.uk has violence and sexual offences in one category, so they cannot be split and are not costed; they are in no total of harm.',
    );
    expect(found?.measures).toEqual(['level/1']);
  });

  it('says it of no other category, of none that has a cost, and not without a figure', () => {
    const level = [levelMeasure()];
    expect(notCostedFindings(indicator(), level, settings())).toEqual([]);
    expect(notCostedFindings({ ...violence, costClass: 'violence' }, level, settings())).toEqual([]);
    const silent = levelMeasure({ quantity: unknown('count', 'missing', '') });
    expect(notCostedFindings(violence, [silent], settings())).toEqual([]);
  });
});
