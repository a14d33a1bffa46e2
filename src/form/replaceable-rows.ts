import type { PrintedForm } from './form.js';
import type { RequestRowForm } from './requests.js';

/** The rows that the optional rows of a form can stand in place of: （六）1. to 3., where 其他处理 is one row. */
export function replaceableRows({
  optionalRequestRows,
  requestRows,
}: PrintedForm): readonly RequestRowForm[] {
  return requestRows.filter(({ group }) => optionalRequestRows.some(({ key }) => key === group?.key));
}
