/**
 * What kind of duty or strategy names a candidate: a duty in law, a Public Service Agreement, a National Indicator, the
 * plan of the Police and Crime Commissioner, the Joint Strategic Needs Assessment, or another strategy.
 */
export type FrameworkKind = 'statutory-duty' | 'psa' | 'ni' | 'pcc' | 'jsna' | 'other';

export interface Framework {
  readonly kind: FrameworkKind;
  /** Which one: the section of the Act, the number and title. */
  readonly reference: string;
}
