const DIGITS = 12;

/** `4,878`, or `1.90` to two decimals: figures in messages read and round as figures in print do. */
export function figureText(value: number, decimals?: number): string {
  const stable = Number(value.toPrecision(DIGITS));
  const [whole = '0', fraction] = (decimals === undefined ? String(stable) : stable.toFixed(decimals)).split(
    '.',
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `1 comment`, `2 comments`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figureText(count)} ${count === 1 ? one : many}`;
}
