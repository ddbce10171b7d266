import { describe, expect, it } from 'vitest';
import { shapeColumns } from '../../../src/config/keys/shape-columns.ts';

describe('shapeColumns', () => {
  it.each(Object.entries(shapeColumns))('gives every column of %s a header of its own', (_, columns) => {
    const headers = Object.values(columns).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.every((header) => /^[a-z]+(_[a-z]+)*$/.test(header))).toBe(true);
  });

  it.each([
    ['counts', ['category', 'area', 'period', 'count']],
    ['events', ['category', 'area', 'period']],
    ['indicators', ['category', 'area', 'period']],
    ['populations', ['area', 'year', 'population']],
    ['judgements', ['candidate', 'criterion', 'form', 'value', 'grade', 'author', 'reason']],
    ['lookup', ['child', 'parent']],
    ['survey', ['category', 'area', 'period', 'answer', 'weight']],
    ['classes', ['place', 'scheme', 'value']],
    ['costs', ['costClass', 'unitCost', 'priceYear', 'basis']],
    ['harm-weights', ['category', 'weight', 'unit']],
    ['risks', ['risk', 'likelihood', 'impact']],
    ['actions', ['action', 'owner', 'due']],
    ['deflators', ['year', 'index']],
  ] as const)('requires of %s what it cannot do without', (shape, roles) => {
    const required = Object.entries(shapeColumns[shape]).filter(([, column]) => column.required);
    expect(required.map(([role]) => role)).toEqual(roles);
  });
});
