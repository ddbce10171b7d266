// Small faults a careless edit could make in a formula, each at a place in the source.

/** What each fault finds, in code as the formatter leaves it, and what it puts there. */
const KINDS = [
  ['+ to -', / \+ /g, () => ' - '],
  ['- to +', / - /g, () => ' + '],
  ['* to /', / \* /g, () => ' / '],
  ['/ to *', / \/ /g, () => ' * '],
  ['+= to -=', / \+= /g, () => ' -= '],
  ['*= to /=', / \*= /g, () => ' /= '],
  ['< to <=', / < /g, () => ' <= '],
  ['<= to <', / <= /g, () => ' < '],
  ['> to >=', / > /g, () => ' >= '],
  ['>= to >', / >= /g, () => ' > '],
  ['&& to ||', / && /g, () => ' || '],
  ['|| to &&', / \|\| /g, () => ' && '],
  ['min to max', /Math\.min\b/g, () => 'Math.max'],
  ['max to min', /Math\.max\b/g, () => 'Math.min'],
  ['sign dropped', /(?<=[(,=?:[] ?|return )-(?=[\w(])/g, () => ''],
  // Not a place in a list ([0]), a name (log2), what stands in for a missing place (?? 1) or zero, which stays zero.
  [
    'number off by 1 %',
    /(?<![\w.[]|\?\? )(?!0(?![.\d]))\d[\d_]*(\.\d+)?(e-?\d+)?(?![\w\]])/g,
    offByOnePerCent,
  ],
];

/** Every fault that can be planted in a source, one at a time, in the order of its lines. */
export function faultsIn(source) {
  const code = codeOf(source);
  return KINDS.flatMap(([kind, pattern, replace]) =>
    [...code.matchAll(pattern)].map((match) => ({
      kind,
      line: code.slice(0, match.index).split('\n').length,
      planted: source.slice(0, match.index) + replace(match[0]) + source.slice(match.index + match[0].length),
    })),
  ).sort((a, b) => a.line - b.line);
}

function offByOnePerCent(number) {
  return String(Number(number.replaceAll('_', '')) * 1.01);
}

/** The source with blanks for everything no arithmetic lives in, so that places stay where they are. */
function codeOf(source) {
  return [
    /\/\*[\s\S]*?\*\//g,
    /\/\/.*/g,
    /'[^'\n]*'/g,
    /^import [\s\S]*?;$/gm,
    /^(export )?type [\s\S]*?;$/gm,
    /^ +readonly .*$/gm,
  ].reduce((code, pattern) => code.replace(pattern, blank), source);
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}
