import { expect, it } from 'vitest';
import { preparedBy } from '../../src/report/prepared-by.ts';
import { settings } from '../support/settings.ts';

it('says who answers for an output, and from which day it looks', () => {
  expect(preparedBy(settings())).toBe(
    'Prepared by Officer, Northvale Community Safety Partnership. As at 2024-03-31.',
  );
});
