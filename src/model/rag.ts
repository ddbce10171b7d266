/** The colour of a traffic light; it is never shown without its words. */
export type Rag = 'red' | 'amber' | 'green' | 'grey';

/** A target that is missed by up to so many per cent of it is amber, by more red. */
export const AMBER_UP_TO = 5;

export const ragText: Readonly<Record<Rag, string>> = {
  red: `red: more than ${AMBER_UP_TO}% off the target`,
  amber: `amber: up to ${AMBER_UP_TO}% off the target`,
  green: 'green: target met',
  grey: 'grey: no target, or not known',
};
