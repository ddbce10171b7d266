/** A group of police recorded crime. Its children add up to it; it is a part of its parent and no other. */
export interface Offence {
  readonly id: string;
  readonly parent: string | null;
  /** How the tables of the Office for National Statistics head its column; several where releases differ. */
  readonly labels: readonly [string, ...string[]];
}

export const TOTAL = 'total-recorded-crime';

/**
 * The offence groups and sub-groups that the tables of police recorded crime give. Parents and children stand side by
 * side in those tables, so adding all columns counts every event up to four times: add only what has one parent.
 *
 *     total-recorded-crime (without fraud)
 *       violence-against-the-person  = homicide + death-or-serious-injury-by-illegal-driving
 *                                      + violence-with-injury + violence-without-injury + stalking-and-harassment
 *       sexual-offences · robbery
 *       theft-offences               = burglary (= residential-burglary + non-residential-burglary) + vehicle-offences
 *                                      + theft-from-the-person + bicycle-theft + shoplifting + all-other-theft-offences
 *       criminal-damage-and-arson · drug-offences · possession-of-weapons-offences · public-order-offences
 *       miscellaneous-crimes-against-society
 */
export const offences: readonly Offence[] = [
  offence(TOTAL, null, 'Total recorded crime (excluding fraud)', 'Total recorded crime (excludinging fraud)'),
  offence('violence-against-the-person', TOTAL, 'Violence against the person'),
  offence('homicide', 'violence-against-the-person', 'Homicide'),
  offence(
    'death-or-serious-injury-by-illegal-driving',
    'violence-against-the-person',
    'Death or serious injury caused by illegal driving',
    'Death or serious injury - unlawful driving',
  ),
  offence('violence-with-injury', 'violence-against-the-person', 'Violence with injury'),
  offence('violence-without-injury', 'violence-against-the-person', 'Violence without injury'),
  offence('stalking-and-harassment', 'violence-against-the-person', 'Stalking and harassment'),
  offence('sexual-offences', TOTAL, 'Sexual offences'),
  offence('robbery', TOTAL, 'Robbery'),
  offence('theft-offences', TOTAL, 'Theft offences'),
  offence('burglary', 'theft-offences', 'Burglary'),
  offence(
    'residential-burglary',
    'burglary',
    'Residential burglary',
    'Residential burglary (per 1,000 population)',
  ),
  offence('non-residential-burglary', 'burglary', 'Non-residential burglary'),
  offence('vehicle-offences', 'theft-offences', 'Vehicle offences'),
  offence('theft-from-the-person', 'theft-offences', 'Theft from the person'),
  offence('bicycle-theft', 'theft-offences', 'Bicycle theft'),
  offence('shoplifting', 'theft-offences', 'Shoplifting'),
  offence('all-other-theft-offences', 'theft-offences', 'All other theft offences', 'Other theft offences'),
  offence('criminal-damage-and-arson', TOTAL, 'Criminal damage and arson'),
  offence('drug-offences', TOTAL, 'Drug offences'),
  offence('possession-of-weapons-offences', TOTAL, 'Possession of weapons offences'),
  offence('public-order-offences', TOTAL, 'Public order offences'),
  offence(
    'miscellaneous-crimes-against-society',
    TOTAL,
    'Miscellaneous crimes against society',
    'Miscellaneous crimes',
  ),
];

/** The categories that include this one, nearest first; none for one that is no offence. */
export function offencesAbove(id: string): readonly string[] {
  const parent = offences.find((one) => one.id === id)?.parent;
  return parent ? [parent, ...offencesAbove(parent)] : [];
}

function offence(id: string, parent: string | null, ...labels: [string, ...string[]]): Offence {
  return { id, parent, labels };
}
