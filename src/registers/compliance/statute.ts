import type { Measure } from '../../model/measure.ts';
import { type StatuteAnswer, type StatuteId, statuteIds } from '../../model/registers/compliance.ts';
import type { Registers } from '../../model/registers/registers.ts';
import { counted } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { isAgreed } from './agreed.ts';

/** Headings of SI 2007/1830 in our own words. */
const headings: Readonly<Record<StatuteId, string>> = {
  levels: 'Levels and patterns of crime, disorder and substance misuse',
  changes: 'Changes in them since the assessment before',
  why: 'Why they changed',
  priorities: 'What the responsible authorities should prioritise',
  residents: 'What people who live and work in the area think should be prioritised',
  implemented: "How far last year's plan was implemented",
};

const hints: Readonly<Record<StatuteId, string>> = {
  levels: 'Name sources and indicators that have figures for the period.',
  changes: 'Supply the figures of an earlier period (bases).',
  why: 'Write what is thought to explain a change under notes (kind: hypothesis): no cause is ever worked out.',
  priorities: 'Supply evidence until candidates can be ranked, or record what was agreed under overrides.',
  residents: 'Supply a survey (concerns) or list who was consulted under compliance, consultation.',
  implemented: 'Supply the action plan as a source of shape actions, or targets of indicators.',
};

type Kept = Pick<Registers, 'actions'>;

/** Each heading of the law with where the assessment answers it: by its figures, or where the configuration says. */
export function statuteAnswers(input: RegisterInput, kept: Kept): readonly StatuteAnswer[] {
  const said = input.settings.compliance?.answers ?? {};
  return statuteIds.map((id) => {
    const places = [...inFigures[id](input, kept), ...(said[id] ? [said[id]] : [])];
    return { id, heading: headings[id], where: places.join('; ') || null, hint: hints[id] };
  });
}

const inFigures: Readonly<Record<StatuteId, (input: RegisterInput, kept: Kept) => readonly string[]>> = {
  levels: (input) => placed(indicatorsWith(input, isLevel), 'indicator', 'assess show indicators'),
  changes: (input) => placed(indicatorsWith(input, saysChange), 'indicator', 'assess show findings'),
  why: ({ settings }) => {
    const kinds = ['hypothesis', 'unknown-cause'];
    const notes = settings.notes?.filter(({ kind }) => kinds.includes(kind)) ?? [];
    return placed(notes.length, 'note', 'notes of the configuration');
  },
  priorities: ({ ranking }) => {
    const agreed = ranking.filter(isAgreed);
    return placed(agreed.length, 'priority', 'assess show ranking', 'priorities');
  },
  residents: ({ ranking, settings }) => {
    const heard = ranking.filter(({ contributions }) =>
      contributions.some(({ criterion, score }) => criterion === 'concern' && score !== null),
    );
    const asked = settings.compliance?.consultation.length ?? 0;
    return [
      ...placed(
        heard.length,
        'candidate with evidence of concern',
        'assess show ranking',
        'candidates with evidence of concern',
      ),
      ...placed(asked, 'consultation', 'listed below'),
    ];
  },
  implemented: (input, { actions }) => [
    ...(actions
      ? [
          `${actions.counts.done} of ${counted(actions.actions.length, 'action')} marked as done (assess show actions)`,
        ]
      : []),
    ...placed(
      indicatorsWith(input, isTarget),
      'indicator against its target',
      'assess show findings',
      'indicators against their targets',
    ),
  ],
};

const isLevel = ({ kind }: Measure) => kind === 'level';
const isTarget = ({ kind }: Measure) => kind === 'target';

/** A change that was worked out, one that was printed, or one that was set as a target. */
function saysChange(one: Measure): boolean {
  if (one.kind === 'implied') return one.of === 'baseline';
  return one.kind === 'change' || (one.kind === 'target' && one.of === 'change');
}

/** Indicators of the area and the period assessed with a measure of this kind that has an answer, each once. */
function indicatorsWith({ measures, settings }: RegisterInput, isOfKind: (one: Measure) => boolean): number {
  const { area } = settings.partnership;
  const found = measures.measures.filter(
    (one) =>
      isOfKind(one) &&
      one.area === area.code &&
      one.period.label === settings.period.label &&
      one.quantity.ok,
  );
  return new Set(found.map(({ indicator }) => indicator)).size;
}

function placed(count: number, one: string, where: string, many = `${one}s`): readonly string[] {
  return count === 0 ? [] : [`${counted(count, one, many)} (${where})`];
}
