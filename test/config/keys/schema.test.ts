import { describe, expect, it } from 'vitest';
import { assessmentJsonSchema, assessmentSchema } from '../../../src/config/keys/schema.ts';
import { shapeColumns } from '../../../src/config/keys/shape-columns.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';
import { goodConfiguration } from '../../support/configuration.ts';

describe('assessmentSchema', () => {
  const good = readYaml(goodConfiguration).data as Record<string, unknown>;

  it('takes the good configuration', () => expect(assessmentSchema.safeParse(good).success).toBe(true));

  it.each(['E06000019', 'W06000001', 'S12000033', 'N09000003', 'K04000001'])(
    'takes the area code %s',
    (code) => {
      const areas = { [code]: { name: 'A', type: 'csp' } };
      expect(assessmentSchema.safeParse({ ...good, areas }).success).toBe(true);
    },
  );

  it.each(['00GA', 'E0600001', 'e06000019', 'E060000190', '__proto__'])(
    'refuses the area code %s',
    (code) => {
      const partnership = { name: 'N', area: code, officer: 'O' };
      expect(assessmentSchema.safeParse({ ...good, partnership }).success).toBe(false);
    },
  );

  it.each(['drug-offences', 'burglary', 'q1', 'a-1-b'])('takes the id %s', (id) => {
    const sources = { [id]: { partner: 'P', file: 'f.csv', shape: 'counts' } };
    expect(assessmentSchema.safeParse({ ...good, sources }).success).toBe(true);
  });

  it.each(['Drugs', 'a_b', '-a', 'a-', 'a--b', 'a b', ''])('refuses the id %j', (id) => {
    const sources = { [id]: { partner: 'P', file: 'f.csv', shape: 'counts' } };
    expect(assessmentSchema.safeParse({ ...good, sources }).success).toBe(false);
  });
});

describe('assessmentJsonSchema', () => {
  it('is draft 7 and closed to unknown keys', () => {
    expect(assessmentJsonSchema()).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      additionalProperties: false,
      required: ['version', 'partnership', 'period', 'areas', 'sources'],
    });
  });

  it('offers every shape', () => {
    expect(JSON.stringify(assessmentJsonSchema())).toContain(
      JSON.stringify(Object.keys(shapeColumns).sort()).slice(1, 9),
    );
  });
});
