import type { PartnerFormat } from '../../model/partner-formats.ts';
import { aAndEAssaults } from './a-and-e-assaults.ts';
import { csewAggregates } from './csew-aggregates.ts';
import { districtCspForce } from './district-csp-force.ts';
import { fingertips } from './fingertips.ts';
import { fireIncidents } from './fire-incidents.ts';
import { homeOfficeArrests } from './home-office-arrests.ts';
import { homeOfficeOutcomes } from './home-office-outcomes.ts';
import { homeOfficePrcCsp } from './home-office-prc-csp.ts';
import { homeOfficeStopSearch } from './home-office-stop-search.ts';
import { households } from './households.ts';
import { imd } from './imd.ts';
import { lsoa2011To2021 } from './lsoa-2011-2021.ts';
import { lsoaPopulation } from './lsoa-population.ts';
import { lsoaPopulationGroups } from './lsoa-population-groups.ts';
import { lsoaWardDistrict } from './lsoa-ward-district.ts';
import { marac } from './marac.ts';
import { nomis } from './nomis.ts';
import { onsCombinedAuthorities } from './ons-combined-authorities.ts';
import { onsCrimeSeverity } from './ons-crime-severity.ts';
import { onsCspTables } from './ons-csp-tables.ts';
import { onsMyeAge } from './ons-mye-age.ts';
import { onsMyeLong } from './ons-mye-long.ts';
import { onsMyeSeries } from './ons-mye-series.ts';
import type { PartnerFormatDefinition } from './partner-format.ts';
import { policeUkOutcomes } from './police-uk-outcomes.ts';
import { policeUkStopSearch } from './police-uk-stop-search.ts';
import { policeUkStreet } from './police-uk-street.ts';
import { ruralUrban } from './rural-urban.ts';
import { stats19Casualties } from './stats19-casualties.ts';
import { stats19Collisions } from './stats19-collisions.ts';
import { treasuryDeflators } from './treasury-deflators.ts';
import { treatmentCounts } from './treatment-counts.ts';
import { youthJustice } from './youth-justice.ts';

/** Every partner format, by the name that a configuration gives it. */
export const formats: Readonly<Record<PartnerFormat, PartnerFormatDefinition>> = {
  'police-uk-street': policeUkStreet,
  'ons-csp-tables': onsCspTables,
  'ons-combined-authorities': onsCombinedAuthorities,
  'home-office-prc-csp': homeOfficePrcCsp,
  'ons-crime-severity': onsCrimeSeverity,
  fingertips,
  'ons-mye-long': onsMyeLong,
  'ons-mye-age': onsMyeAge,
  'ons-mye-series': onsMyeSeries,
  nomis,
  'lsoa-population': lsoaPopulation,
  'lsoa-population-groups': lsoaPopulationGroups,
  households,
  'lsoa-2011-2021': lsoa2011To2021,
  'lsoa-ward-district': lsoaWardDistrict,
  'district-csp-force': districtCspForce,
  'rural-urban': ruralUrban,
  imd,
  'police-uk-outcomes': policeUkOutcomes,
  'police-uk-stop-search': policeUkStopSearch,
  'stats19-collisions': stats19Collisions,
  'stats19-casualties': stats19Casualties,
  'a-and-e-assaults': aAndEAssaults,
  'fire-incidents': fireIncidents,
  'home-office-arrests': homeOfficeArrests,
  'home-office-stop-search': homeOfficeStopSearch,
  'home-office-outcomes': homeOfficeOutcomes,
  marac,
  'youth-justice': youthJustice,
  'treatment-counts': treatmentCounts,
  'csew-aggregates': csewAggregates,
  'treasury-deflators': treasuryDeflators,
};
