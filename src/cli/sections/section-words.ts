interface SectionWords {
  /** What stands above it; null where its own first line says it. */
  readonly title: string | null;
  /** What to add to the configuration where it has nothing to show. */
  readonly fill: string;
}

/** What each section is, and how to get it. */
export const sectionWords = {
  findings: {
    title: 'Findings',
    fill: 'Sentences are made of figures: name a file under sources, and what it counts under indicators.',
  },
  indicators: {
    title: 'Indicators',
    fill: 'Name a file under sources, and what it counts under indicators.',
  },
  ranking: {
    title: 'Candidate priorities, ranked',
    fill: 'Name candidates under candidates.',
  },
  sensitivity: {
    title: 'How firm the ranking is',
    fill: 'Name candidates under candidates.',
  },
  harm: {
    title: null,
    fill: 'Give indicators of recorded crime a class of the cost set (cost:), and name the one that counts all of it as total: under harm.',
  },
  ledger: {
    title: null,
    fill: 'Give candidates homes: indicators that count recorded crime; name the one that counts all of it as total: under harm.',
  },
  targets: {
    title: 'Figures beside their targets',
    fill: 'Give indicators a target: 32, say, or { change: -16, since: 2003-04 }.',
  },
  plan: {
    title: null,
    fill: 'Write the plan under plan: years, priorities with their leads, objectives and outcomes, horizon, links.',
  },
  frameworks: {
    title: 'What the plan is made within',
    fill: 'Write frameworks, strategies and the priorities before (earlier) under plan, and domains of candidates.',
  },
  references: {
    title: null,
    fill: 'Write figures from elsewhere under notes, with kind: reference-fact and their source.',
  },
  emerging: {
    title: 'What is emerging',
    fill: 'Write what is coming under plan: horizon, or name candidates that have little evidence yet.',
  },
  risks: {
    title: 'Risk register',
    fill: 'Name the risk register under sources, with shape: risks (risk, likelihood, impact).',
  },
  actions: {
    title: 'Action plan',
    fill: 'Name the action plan under sources, with shape: actions (action, owner, by_when).',
  },
  compliance: {
    title: 'What the law and the commissioner ask',
    fill: 'Write meetings, consultation, funding and youSaid under compliance.',
  },
  districts: {
    title: null,
    fill: 'List the codes of the districts under compliance: districts, and supply figures for them.',
  },
  places: {
    title: 'Places',
    fill: 'Supply figures by area (areas of type ward, say), ask for topAreas, beforeAfter or fortnights, or write a note of kind: place.',
  },
  people: {
    title: 'People',
    fill: 'Map a pseudonym to the column person of a source of events, or write a note of kind: people.',
  },
  concern: {
    title: 'What residents say',
    fill: 'List survey questions under concerns, or name a source with shape: comments (date, theme), and link them to candidates under concern.',
  },
  gaps: {
    title: 'What is not known',
    fill: 'Every indicator has its figure and every candidate evidence enough. Questions that are open are notes of kind: unknown-cause.',
  },
} as const satisfies Readonly<Record<string, SectionWords>>;

export type SectionName = keyof typeof sectionWords;
