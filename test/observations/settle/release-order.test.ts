import { describe, expect, it } from 'vitest';
import { releaseOrder } from '../../../src/observations/settle/release-order.ts';

describe('releaseOrder', () => {
  it.each([
    ['ISO dates', ['2024-01-31', '2024-05-01', '2024-10-02']],
    ['UK dates', ['31/01/2024', '01/05/2024', '2/10/2024']],
    ['months', ['2023-12', '2024-01', '2024-10']],
    ['numbers', ['1', '2', '10']],
    ['versions', ['v1', 'v9', 'v10']],
  ])('orders %s', (_, names) => {
    const order = releaseOrder([...names].reverse())!;
    expect([...names].sort((a, b) => order(a) - order(b))).toEqual(names);
  });

  it.each([
    [['final', 'provisional']],
    [['2024-01-31', 'final']],
    [['2024-01-31', '01/05/2024']],
    [['']],
    [[]],
  ])('has no order for %j', (names) => expect(releaseOrder(names)).toBeNull());
});
