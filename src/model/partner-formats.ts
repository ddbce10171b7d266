export type Shape =
  | 'counts'
  | 'events'
  | 'indicators'
  | 'populations'
  | 'judgements'
  | 'lookup'
  | 'classes'
  | 'survey'
  | 'costs'
  | 'harm-weights'
  | 'deflators'
  | 'comments'
  | 'risks'
  | 'actions';

/** Shapes of which registers alone are made: they move no score, and no figure of an indicator is worked out from them. */
export const registerShapes: readonly Shape[] = ['comments', 'risks', 'actions'];

/** Partner formats whose columns and categories are known, and the shape each has. */
export const partnerFormats = {
  'police-uk-street': 'events',
  'ons-csp-tables': 'indicators',
  'ons-combined-authorities': 'lookup',
  'home-office-prc-csp': 'counts',
  'ons-crime-severity': 'indicators',
  fingertips: 'indicators',
  'ons-mye-long': 'populations',
  'ons-mye-age': 'populations',
  'ons-mye-series': 'populations',
  nomis: 'populations',
  'lsoa-population': 'populations',
  'lsoa-population-groups': 'populations',
  households: 'populations',
  'lsoa-2011-2021': 'lookup',
  'lsoa-ward-district': 'lookup',
  'district-csp-force': 'lookup',
  'rural-urban': 'classes',
  imd: 'classes',
  'police-uk-outcomes': 'events',
  'police-uk-stop-search': 'events',
  'stats19-collisions': 'events',
  'stats19-casualties': 'events',
  'a-and-e-assaults': 'events',
  'fire-incidents': 'events',
  'home-office-arrests': 'counts',
  'home-office-stop-search': 'counts',
  'home-office-outcomes': 'counts',
  marac: 'indicators',
  'youth-justice': 'counts',
  'treatment-counts': 'counts',
  'csew-aggregates': 'indicators',
  'treasury-deflators': 'deflators',
} as const satisfies Record<string, Shape>;
export type PartnerFormat = keyof typeof partnerFormats;

/** The name that a configuration may give to the reading of any other table, by its shape and its columns. */
export const TIDY = 'tidy';

/** Formats whose files need not say what area they are of: the configuration may `set: { area }`. */
export const placelessFormats: readonly PartnerFormat[] = [
  'police-uk-stop-search',
  'stats19-casualties',
  'a-and-e-assaults',
];

/** Formats whose files do not say what year they are of: the configuration sets it. */
export const formatsWithoutYear: readonly PartnerFormat[] = ['lsoa-population', 'households', 'imd'];

/** Series of publishers with known breaks (data/breaks.csv). */
export const knownSeries = ['police-recorded-crime', 'police-uk-street'] as const;
export type KnownSeries = (typeof knownSeries)[number];

/** The series that figures of a format are of. */
export const seriesOfFormat: Readonly<Partial<Record<PartnerFormat, readonly KnownSeries[]>>> = {
  'police-uk-street': ['police-uk-street', 'police-recorded-crime'],
  'ons-csp-tables': ['police-recorded-crime'],
  'home-office-prc-csp': ['police-recorded-crime'],
};
