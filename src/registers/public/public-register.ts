import { commentLog } from '../../measures/surveys/comment-log.ts';
import type { Issue } from '../../model/issue.ts';
import type { CommentLog } from '../../model/registers/public-view.ts';
import type { Settings } from '../../model/settings.ts';
import { counted } from '../figure-text.ts';
import type { Registered, RegisterInput } from '../register-input.ts';
import { atConfig } from '../register-issue.ts';
import { areaRanksOf } from './area-ranks.ts';
import { lowVolumeOf } from './low-volume.ts';
import { publicRanksOf } from './public-ranks.ts';
import { respondentsOf } from './respondents.ts';
import { surveyFifthsOf } from './survey-fifths.ts';

/** What residents say, beside what the figures say. Left out where the configuration asks for none of it. */
export function keepConcern(given: RegisterInput): Registered {
  const { observations, measures, settings } = given;
  const { publicView, concerns, period } = settings;
  if (!publicView && concerns.length === 0) return { registers: {}, issues: [] };
  const comments = commentLog(observations.comments ?? [], period);
  const ranks = publicRanksOf({ ...given, comments });
  const fifths = surveyFifthsOf(observations, settings);
  const respondents = respondentsOf(observations, settings);
  return {
    registers: {
      concern: {
        comments,
        ranks,
        overAreas: areaRanksOf(observations, settings),
        lowVolume: lowVolumeOf(ranks, measures),
        fifths: fifths.found,
        respondents: respondents.found,
      },
    },
    issues: [
      ...unknownNames(settings, comments),
      ...outside(comments, period.label),
      ...fifths.issues,
      ...respondents.issues,
    ],
  };
}

/** What `concern:` names that nobody was asked about and no comment is about. */
function unknownNames({ publicView, concerns }: Settings, comments: CommentLog | null): readonly Issue[] {
  return (publicView?.concern ?? []).flatMap(({ candidate, asked, at }) =>
    asked
      .filter((name) => !concerns.includes(name) && !comments?.themes.some(({ id }) => id === name))
      .map((name) =>
        atConfig(at, {
          code: 'no-such-concern',
          severity: 'warning',
          message: `"${name}", which is to speak of ${candidate}, is neither under concerns nor a theme of the comments of the period`,
          hint: 'Correct the name (a theme is written in lower case with hyphens), or take it out.',
        }),
      ),
  );
}

function outside(comments: CommentLog | null, period: string): readonly Issue[] {
  if (!comments || comments.outside === 0) return [];
  return [
    {
      code: 'outside-period',
      severity: 'note',
      source: null,
      file: null,
      line: null,
      column: null,
      message: `${counted(comments.outside, 'comment is', 'comments are')} not of ${period}, and in no count`,
      hint: 'Nothing to do where the log goes back further.',
    },
  ];
}
