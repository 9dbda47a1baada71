/** A moment (ISO 8601) as a date in a language and a time zone: "21 November 2026". */
export function writtenDate(moment: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(Date.parse(moment));
}
