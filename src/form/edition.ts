/**
 * The two editions of the statutory form.
 *
 * `2019` — 国办公开办函〔2019〕60号 (格式试行), for the reports of 2019 and 2020.
 * `2021` — 国办公开办函〔2021〕30号, for the reports of 2021 and later.
 */
export type Edition = '2019' | '2021';
