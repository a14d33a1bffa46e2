/** What a date looks like in the data. A date as published may not be one of the calendar. */
export const isoDateText: RegExp = /^\d{4}-\d{2}-\d{2}$/;
