import type { RecordedMethod } from '../model/run-comparison.ts';

/** What of the method differs between two runs, each in words. */
export function methodChanges(before: RecordedMethod, after: RecordedMethod): readonly string[] {
  const names = new Set([...Object.keys(before.stated), ...Object.keys(after.stated)]);
  return [
    ...after.weights.flatMap(({ criterion, weight }) => {
      const was = before.weights.find((one) => one.criterion === criterion)?.weight ?? 0;
      return was === weight ? [] : [`weight of ${criterion}: ${was}, now ${weight}`];
    }),
    ...after.anchors.flatMap(({ form, zeroAt, fullAt, scale }) => {
      const was = before.anchors.find((one) => one.form === form);
      if (was && was.zeroAt === zeroAt && was.fullAt === fullAt && was.scale === scale) return [];
      return [
        `anchors of ${form}: ${was ? `${was.zeroAt} to ${was.fullAt}` : 'none'}, now ${zeroAt} to ${fullAt}`,
      ];
    }),
    ...(before.missingPrior === after.missingPrior
      ? []
      : [`a criterion without evidence counted as ${before.missingPrior}, now as ${after.missingPrior}`]),
    ...[...names].flatMap((name) => {
      const [was, is] = [before.stated[name] ?? 'none', after.stated[name] ?? 'none'];
      return was === is ? [] : [`${name}: ${was}, now ${is}`];
    }),
  ];
}
