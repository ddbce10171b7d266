/** What the law asks an assessment to look at: a candidate is tagged with those that it belongs to. */
export type Domain = 'crime' | 'disorder' | 'anti-social-behaviour' | 'substance-misuse';

export const domains: readonly Domain[] = ['crime', 'disorder', 'anti-social-behaviour', 'substance-misuse'];
