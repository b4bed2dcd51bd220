/**
Whether the locale has UTF-8. Where it says nothing it can be trusted to; `C` and `POSIX` say that they cannot.

@param environment - As `process.env`; LC_ALL counts before LC_CTYPE, and that before LANG, as POSIX has it.
*/
export const speaksUtf8 = (
	environment: Readonly<Record<string, string | undefined>>,
): boolean => {
	const locale = [
		environment.LC_ALL,
		environment.LC_CTYPE,
		environment.LANG,
	].find(value => value !== undefined && value !== '');
	return locale === undefined || /utf-?8/i.test(locale);
};
