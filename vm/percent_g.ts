/** Numbers as C's printf("%g") has them, which many a language prints them by. */

/**
 * Six digits that count: "0.1", "1e+06", "inf". What is no number has the sign that it has on most machines, "-nan": JavaScript
 * does not tell which one it is.
 */
export function formatG(value: number): string {
  if (Number.isNaN(value)) return '-nan';
  if (Object.is(value, -0) || value < 0) return `-${formatG(Math.abs(value))}`;
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (Number.isInteger(value) && value < 1e6) return String(value);
  const [digits = '', exponent = ''] = sixDigits(value).split('e');
  const power = Number(exponent);
  const isShort = power >= -4 && power < 6;
  const text = isShort ? Number(`${digits}e${power}`).toFixed(5 - power) : digits;
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  if (isShort) return short;
  return `${short}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** "d.ddddde+x". In the middle between two, C takes the even one, JavaScript the larger one. */
function sixDigits(value: number): string {
  const rounded = value.toExponential(5);
  const isMiddle = /^.{7}50*e/.test(value.toExponential(100));
  return isMiddle ? rounded.replace(/[13579](?=e)/, (digit) => String(Number(digit) - 1)) : rounded;
}
