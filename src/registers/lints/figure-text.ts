/** `4,878`: figures in messages read as figures in print do. */
export function figureText(value: number): string {
  const [whole = '0', fraction] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
