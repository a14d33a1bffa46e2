/** The version of the rule catalogue; it changes whenever a rule is added or finds something else than before. */
export const CATALOGUE_VERSION = '1';
