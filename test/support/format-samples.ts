import type { PartnerFormat } from '../../src/model/partner-formats.ts';
import type { SourceSettings } from '../../src/model/source.ts';

/** A header as published and two records under it; cells are parted by | and hold none. */
export interface FormatSample {
  readonly header: string;
  readonly rows: readonly [string, string];
  readonly changes?: Partial<SourceSettings>;
}

/** Partner formats that are known by the names of their columns alone, without a title or years as names. */
export const formatSamples: Partial<Readonly<Record<PartnerFormat, FormatSample>>> = {
  'police-uk-street': {
    header:
      'Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA name|Crime type|Last outcome category|Context',
    rows: [
      'a1|2014-01|West Mercia Police|West Mercia Police|-1.88|52.40|On or near Elm Drive|E01014001|Herefordshire 001A|Burglary|Under investigation|',
      'a2|2014-02|West Mercia Police|West Mercia Police|-1.88|52.40|On or near Elm Drive|E01014002|Herefordshire 001B|Drugs||',
    ],
  },
  'police-uk-outcomes': {
    header:
      'Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA name|Outcome type',
    rows: [
      'f3f6|2023-05|West Mercia Police|West Mercia Police|||No location|E01014001|H|Suspect charged',
      'f3f7|2023-05|West Mercia Police|West Mercia Police|||No location|E01014002|H|Local resolution',
    ],
  },
  'stats19-collisions': {
    header:
      'collision_index|collision_year|collision_ref_no|collision_severity|date|local_authority_ons_district|lsoa_of_collision_location',
    rows: [
      '2023010451590|2023|010451590|2|24/06/2023|E06000019|E01014001',
      '2023010451591|2023|010451591|3|25/07/2023|E06000019|E01014002',
    ],
  },
  'fire-incidents': {
    header: 'FRS_TERRITORY|LSOA_CODE|LSOA_DESCRIPTION|FINANCIAL_YEAR|INCIDENT_TYPE',
    rows: [
      'Hereford & Worcester|E01014001|Herefordshire 001A|2010/11|Primary fire - dwelling',
      'Hereford & Worcester|E01014002|Herefordshire 001B|2011/12|Secondary fire',
    ],
  },
  'home-office-prc-csp': {
    header:
      'Financial Year|Financial Quarter|Police Force|CSP Name|Offence Description|Offence Group|Offence Subgroup|Offence Code|Offence Count',
    rows: [
      '2015/16|1|Avon and Somerset|Bath|Any|Robbery|Robbery of personal property|34B|5',
      '2015/16|2|Avon and Somerset|Bath|Any|Robbery|Robbery of personal property|34B|-1',
    ],
  },
  'home-office-arrests': {
    header: 'financial_year|force_name|offence_group|ethnic_group|age_group|sex|arrests|year_ending',
    rows: [
      '2010/11|Dyfed-Powys|Drug offences|White|10 - 17 years|Male|12|2011-03-31',
      '2010/11|Dyfed-Powys|Drug offences|White|10 - 17 years|Female|NA|2011-03-31',
    ],
  },
  'home-office-stop-search': {
    header:
      'year_ending|force_name|legislation|reason_for_search_arrest|ethnic_group_self_defined|ethnicity_self_defined|searches|resultant_arrests|weapons_arrests_s60_only',
    rows: [
      '2007-03-31|Kent|Section 1 (PACE)|Drugs|White|White Irish|7|NA|NA',
      '2008-03-31|Kent|Section 1 (PACE)|Drugs|White|White Irish|9|2|NA',
    ],
  },
  'home-office-outcomes': {
    header:
      'financial_year|financial_quarter|force_name|offence_description|offence_group|offence_subgroup|offence_code|offence_code_expired|outcome_description|outcome_group|outcome_type|force_outcomes_for_offences_recorded_in_quarter|force_outcomes_recorded_in_quarter',
    rows: [
      '2018/19|1|Kent|Assault without injury|Violence against the person|Violence without injury|105A|FALSE|Caution – adults|Out-of-court (formal)|3|5|6',
      '2018/19|2|Kent|Assault without injury|Violence against the person|Violence without injury|105A|FALSE|Caution – adults|Out-of-court (formal)|3|7|8',
    ],
  },
  marac: {
    header: 'Period|MARAC|Number of cases|Repeats|Children|Male',
    rows: [
      'Q2 2022: July 2021 to June 2022|Herefordshire|465|79 (17%)|612|Under 5',
      'Q3 2022: October 2021 to September 2022|Herefordshire|470|80 (17%)|600|7',
    ],
  },
  'treatment-counts': {
    header: 'area_code|area_name|period|substance|measure|count',
    rows: [
      'E06000019|Herefordshire|2010-11|Opiates|In treatment|612',
      'E06000019|Herefordshire|2013-14 Q1|Alcohol|Successful completions|*',
    ],
  },
  'youth-justice': {
    header: 'Financial_Year|YJS|England_Wales|Number_Children',
    rows: ['2014-15|Herefordshire|England|131', '2010-11|Herefordshire|England|*'],
  },
  'csew-aggregates': {
    header:
      'year|quarter|measurement_var|measurement_level|measurement_type|geography|household_type|sex|age|characteristic_var|characteristic|estimate|standard_error|unweighted_count',
    rows: [
      '2018|4|catt2|Person|Perception|England and Wales|NA|All adults|16+|Total|Total|0.07|0.0012|32504',
      '2018|4|catt2|Person|Perception|England and Wales|NA|All adults|16+|gor|West Midlands|0.53|0.01|2765',
    ],
    changes: { periods: 'years' },
  },
  'lsoa-2011-2021': {
    header: 'lsoa11_name|lsoa11_code|change_code|lsoa21_name|lsoa21_code|ltla22_name|ltla22_code',
    rows: [
      'Herefordshire 013D|E01014007|S|Herefordshire 013E|E01035055|Herefordshire|E06000019',
      'Herefordshire 001A|E01014001|U|Herefordshire 001A|E01014001|Herefordshire|E06000019',
    ],
  },
  'lsoa-ward-district': {
    header: 'LSOA11CD|LSOA11NM|WD18CD|WD18NM|WD18NMW|LAD18CD|LAD18NM|FID',
    rows: [
      'E01000001|A 001A|E05000001|North||E06000001|A|1',
      'E01000002|A 001B|E05000002|South||E06000001|A|2',
    ],
  },
  'district-csp-force': {
    header: 'LAD17CD|LAD17NM|CSP17CD|CSP17NM|PFA17CD|PFA17NM|FID',
    rows: [
      'E06000019|H|E22000326|H|E23000016|West Mercia|1',
      'E07000237|W|E22000332|South Worcestershire|E23000016|West Mercia|2',
    ],
  },
  'rural-urban': {
    header: 'lsoa11_code|ruc11_code|ruc|classification',
    rows: ['E01013978|B1|Urban|Urban conurbation', 'E01013979|D1|Rural|Rural town and fringe'],
  },
  households: {
    header: 'ltla23_code|households',
    rows: ['E06000019|82827', 'E06000020|70000'],
    changes: { constants: { year: '2021' } },
  },
};

/** The cells of a sample, header first. */
export function cellsOf({ header, rows }: FormatSample): readonly (readonly string[])[] {
  return [header, ...rows].map((line) => line.split('|'));
}
