/** What a total is with each of three causes as it was (0) or as it is (1). */
export type Outcomes = (first: 0 | 1, second: 0 | 1, third: 0 | 1) => number;

/**
 * How much of the change from all as it was to all as it is each of three causes makes: its effect on the total,
 * averaged over the six orders in which the causes can come. The three add up to the change; a cause that changes
 * nothing gets nothing; turned round in time, every sign turns.
 * Source: Shapley (1953), A value for n-person games.
 */
export function shapley(outcome: Outcomes): readonly [number, number, number] {
  const share = (effect: (second: 0 | 1, third: 0 | 1) => number) =>
    (2 * effect(0, 0) + effect(1, 0) + effect(0, 1) + 2 * effect(1, 1)) / 6;
  return [
    share((b, c) => outcome(1, b, c) - outcome(0, b, c)),
    share((a, c) => outcome(a, 1, c) - outcome(a, 0, c)),
    share((a, b) => outcome(a, b, 1) - outcome(a, b, 0)),
  ];
}
