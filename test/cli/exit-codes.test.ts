import { expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';

it('the exit codes are those of the contract (CLI.md)', () => {
  const contract = { done: 0, problems: 1, usage: 2, unread: 3, fault: 70, interrupted: 130 };
  expect(exitCodes).toEqual(contract);
});
