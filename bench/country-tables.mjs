// Tables over the assessments of all partnerships, in Markdown.

/** A cell that prints as 0.0 or 100.0. */
const LOWEST = 0.05;
const HIGHEST = 99.95;
const FIRST = 4;
const QUANTILES = [0, 0.005, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.995, 1];

/** Cells at the ends of their scale by criterion and by candidate, costs by quantile, and who comes first how often. */
export function countryTables(assessments) {
  const cells = assessments.flatMap(cellsOf);
  return [endsTable(cells), groupsTable(cells), harmTable(assessments), placesTable(assessments)].join(
    '\n\n',
  );
}

function cellsOf({ scores, evidence, anchors }) {
  const beyond = new Map(evidence.map((one) => [one.id, isBeyond(one, anchors)]));
  return scores
    .filter(({ status }) => status === 'scored')
    .map(({ candidate, criterion, score, evidence: ids }) => ({
      candidate,
      criterion,
      exact: score === 0 || score === 100,
      printed: score < LOWEST || score >= HIGHEST,
      beyond: ids.some((id) => beyond.get(id)),
    }));
}

/** Whether the figure itself lies at or outside its anchors, before it is drawn to the middle. */
function isBeyond({ form, value }, anchors) {
  const { zeroAt, fullAt } = anchors.find((one) => one.form === form);
  return value <= zeroAt || value >= fullAt;
}

function endsTable(cells) {
  const row = (label, own) => [
    label,
    own.length,
    ...['exact', 'printed', 'beyond'].flatMap((kind) => {
      const part = own.filter((one) => one[kind]);
      return [part.length, share(part, own)];
    }),
  ];
  return table(
    [
      'criterion',
      'cells',
      'exactly 0 or 100',
      '',
      'printed 0.0 or 100.0',
      '',
      'figure at or beyond an anchor',
      '',
    ],
    [...criteriaOf(cells).map((id) => row(id, cells.filter(of(id)))), row('all', cells)],
  );
}

function groupsTable(cells) {
  const criteria = criteriaOf(cells);
  const count = (own, id, kind) => own.filter(of(id)).filter((one) => one[kind]).length;
  const rows = [...new Set(cells.map(({ candidate }) => candidate))].map((candidate) => {
    const own = cells.filter((one) => one.candidate === candidate);
    return [
      candidate,
      ...criteria.map((id) => (own.some(of(id)) ? count(own, id, 'printed') : 'no cells')),
      count(own, 'comparison', 'beyond'),
    ];
  });
  return table(
    ['offence group', ...criteria.map((id) => `${id} printed 0.0 or 100.0`), 'half or twice its neighbours'],
    rows.sort((a, b) => b.at(-1) - a.at(-1)),
  );
}

function criteriaOf(cells) {
  return [...new Set(cells.map(({ criterion }) => criterion))];
}

function of(id) {
  return ({ criterion }) => criterion === id;
}

function harmTable(assessments) {
  const costs = assessments
    .flatMap(({ evidence }) => evidence.filter(({ form }) => form === 'gbp-per-1000'))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const at = (quantile) => costs[Math.round(quantile * (costs.length - 1))];
  return table(
    ['pounds per 1,000 residents', ...QUANTILES.map((one) => `${one * 100}%`)],
    [[`${costs.length} costs`, ...QUANTILES.map((one) => Math.round(at(one)).toLocaleString('en-GB'))]],
  );
}

function placesTable(assessments) {
  const places = new Map();
  for (const { ranking } of assessments)
    for (const { candidate, rank } of ranking) {
      const own = places.get(candidate.id) ?? { name: candidate.name, ranked: 0, first: 0, top: 0 };
      places.set(candidate.id, {
        name: own.name,
        ranked: own.ranked + (rank === null ? 0 : 1),
        first: own.first + (rank === 1 ? 1 : 0),
        top: own.top + (rank !== null && rank <= FIRST ? 1 : 0),
      });
    }
  const rows = [...places.values()].sort(
    (a, b) => b.top - a.top || b.first - a.first || b.ranked - a.ranked || (a.name < b.name ? -1 : 1),
  );
  return table(
    ['offence group', 'ranked in', 'first', `among the first ${FIRST}`, 'share'],
    rows.map(({ name, ranked, first, top }) => [
      name,
      ranked,
      first,
      top,
      `${((100 * top) / assessments.length).toFixed(0)}%`,
    ]),
  );
}

function share(part, whole) {
  return `${((100 * part.length) / whole.length).toFixed(2)}%`;
}

function table(header, rows) {
  const lines = [header, header.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
