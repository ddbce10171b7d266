/** What the law asks an assessment to look at: a candidate is tagged with those that it belongs to. */
export type Domain = 'crime' | 'disorder' | 'anti-social-behaviour' | 'substance-misuse';

export const domains: readonly Domain[] = ['crime', 'disorder', 'anti-social-behaviour', 'substance-misuse'];

/** As a sentence says them. */
export const domainWords: Readonly<Record<Domain, string>> = {
  crime: 'crime',
  disorder: 'disorder',
  'anti-social-behaviour': 'anti-social behaviour',
  'substance-misuse': 'substance misuse',
};
