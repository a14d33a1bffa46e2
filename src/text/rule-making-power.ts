import { fold } from './fold.js';

/** Words with 县 and 区 in them that name no county and no district. */
const NO_PLACE =
  /自治区区?|地区|新区|[社小园景林牧农灌灾库院校军]区|(?:开发|保税|保护|合作|高新|高新技术产业|示范|试验)区|区[域划块]|县[级域]/g;

const COUNTY_OR_DISTRICT = /.[县区旗]/;
/** 乡, 镇 and 街道 as the last place that a name names. */
const TOWNSHIP = /.(?:[乡镇]|街道)(?:人民政府|政府|办事处|$)/;

/**
 * Whether an agency of this name can have the power to make rules (规章): not where the name names a county, a
 * district, a township or a department of one. Where the name does not tell, it can.
 */
export function canMakeRules(name: string): boolean {
  const places = fold(name).replace(NO_PLACE, '');
  return !COUNTY_OR_DISTRICT.test(places) && !TOWNSHIP.test(places);
}
