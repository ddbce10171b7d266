import { describe, expect, it } from 'vitest';
import { offenceAliases } from '../../../src/sources/formats/offence-aliases.ts';
import { offences } from '../../../src/sources/formats/recorded-crime.ts';

describe('offenceAliases', () => {
  const aliases = offenceAliases();

  // reference/formats.md 2, label drift.
  it.each([
    ['Rape offences', 'Rape'],
    ['Stalking and Harassment', 'Stalking and harassment'],
    ['All other theft offences', 'Other theft offences'],
    ['Miscellaneous crimes against society', 'Miscellaneous crimes'],
  ])('takes "%s" and "%s" for the same', (one, other) => {
    expect(aliases.subgroup(one)).not.toBeNull();
    expect(aliases.subgroup(one)).toBe(aliases.subgroup(other));
  });

  it.each([
    ['London, City of', 'City of London'],
    ['Northern Devon', 'North Devon'],
    ['Shepway', 'Folkestone and Hythe'],
    ['Wiltshire', 'Wiltshire'],
  ])('calls the partnership "%s" %s', (name, today) => expect(aliases.partnership(name)).toBe(today));

  it('has the parents of the published tables', () => {
    for (const { id, parent } of offences) {
      const [self, above] = aliases.lineage(id);
      expect(self).toBe(id);
      expect(above ?? null, id).toBe(parent);
    }
  });

  it('knows every label of the published tables as a group or a subgroup', () => {
    for (const { id, labels } of offences.slice(1))
      for (const label of labels.filter((one) => !one.includes('per 1,000')))
        expect(aliases.subgroup(label) ?? aliases.group(label), label).toBe(id);
  });

  it('knows what stands between a group and its subgroups', () => {
    expect(aliases.between('theft-offences')).toEqual(['burglary', 'vehicle-offences']);
    expect(aliases.between('robbery')).toEqual([]);
  });

  it('does not know other labels', () => {
    expect(aliases.group('Sorcery')).toBeNull();
    expect(aliases.subgroup('')).toBeNull();
    expect(aliases.group('__proto__')).toBeNull();
  });
});
