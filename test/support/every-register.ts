import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './made-folder.ts';
import { ROOT } from './run-assess.ts';

/** The fixture tiny with an entry of every register, none of them with a fault: tests spoil one at a time. */
export function everyRegister(): string {
  const folder = makeFolder(configuration, files);
  cpSync(join(ROOT, 'fixtures/tiny/input'), join(folder, 'input'), { recursive: true });
  return folder;
}

const files = {
  'actions.csv': [
    'theme,action,owner,by_when,tag',
    'Homes,Fit locks,Council,31/10/2023,prevention',
    'Homes,Visit victims,Vale Police,Ongoing,information',
  ],
  'comments.csv': [
    'date,theme,area_code,count',
    '2023-05-04,Street noise,E99000001,3',
    '2023-06-04,Street noise,E99000001,2',
  ],
  'events.csv': [
    'category,area_code,month,event_id',
    'noise,E99000001,2023-04-03,e1',
    'noise,E99000001,2023-04-20,e2',
  ],
  'risks.csv': [
    'ref,risk,likelihood,impact,score,residual_likelihood,residual_impact,residual_score,owner',
    'R1,Loss of funding,3,2,6,2,2,4,Chair',
    'R2,Loss of staff,2,2,4,1,2,2,Chair',
  ],
  'survey.csv': [
    'indicator,area_code,area_name,period,value,denominator',
    'worry,E99000001,Northvale,2023-24,20,500',
  ],
};

const configuration = `version: 1
partnership:
  name: Northvale Community Safety Partnership
  area: E99000001
  officer: Performance and Data Officer
period: 2023-24
bases: [2021-22, 2022-23]
asOf: "2024-03-31"
areas:
  E99000001: { name: Northvale, type: csp }
  E99000002: { name: Vale, type: region }
comparators:
  region: E99000002
sources:
  crime:
    partner: Vale Police
    file: input/crime.csv
    shape: counts
  population:
    partner: Statistics office
    file: input/population.csv
    shape: populations
  judgements:
    partner: Partnership team
    file: input/judgements.csv
    shape: judgements
  street:
    partner: Vale Police
    file: input/events.csv
    shape: events
  survey:
    partner: Council
    file: input/survey.csv
    shape: indicators
  comments:
    partner: Council
    file: input/comments.csv
    shape: comments
  risks:
    partner: Partnership team
    file: input/risks.csv
    shape: risks
  actions:
    partner: Partnership team
    file: input/actions.csv
    shape: actions
indicators:
  all-crime:
    name: All crime
    source: crime
    category: [burglary, violence-with-injury]
  burglary:
    name: Domestic burglary
    source: crime
    cost: domestic-burglary
    code: NI 16
    frequency: annual
    target: { change: -5, since: 2021-22 }
  violence-with-injury:
    name: Violence with injury
    source: crime
    cost: violence-with-injury
    code: NI 15
    target: { kind: direction, since: 2021-22 }
  worry:
    name: Worried about burglary
    source: survey
    kind: percent
    target: 15
  noise:
    name: Noise
    source: street
    kind: count
    since: 2022-23
    retired: 2024-25
candidates:
  burglary: { name: Domestic burglary, indicator: burglary, domains: [crime, substance-misuse] }
  violence: { name: Violence with injury, indicator: violence-with-injury, domains: [disorder, anti-social-behaviour] }
harm:
  total: all-crime
concerns: [worry]
concern:
  burglary: [worry, street-noise]
beforeAfter:
  - { name: Gates, indicator: burglary, area: E99000001, before: 2022-23, after: 2023-24 }
topAreas:
  - { name: Localities, indicators: [burglary], areas: [E99000001, E99000002] }
fortnights: { from: "2023-04-01", indicators: [noise] }
plan:
  years: 2023-2026
  priorities:
    - { candidate: burglary, lead: Vale Police, frameworks: [duty] }
  frameworks:
    duty: { name: Make communities safer }
  earlier:
    - { name: House crime, becomes: [burglary] }
  horizon:
    - { text: New estates, candidates: [violence] }
  watching:
    violence: { owner: Health board }
notes:
  - { kind: reference-fact, about: burglary, text: One in five is repeated, source: Vale review 2023 }
  - { kind: unknown-cause, about: violence, text: Why it falls, owner: Vale Police }
lists:
  - { name: National indicators, statedCount: 2, items: [NI 15 to NI 16] }
compliance:
  districts: [E99000001]
  meetings:
    - { district: E99000001, date: "2023-10-02" }
  funding:
    from: Commissioner
    grant: 1000
    allocations:
      - { priority: burglary, pounds: 600 }
      - { priority: violence, pounds: 400 }
  commissioner:
    name: Commissioner
    objectives: { safer: Safer homes }
    links: { burglary: [safer] }
  youSaid:
    - { theme: Noise, indicator: noise, priority: burglary }
ranking: { slots: 2, draws: 1000 }
`;
