/**
A postcode before its town, or behind it as in Britain.
*/
const postcode =
	/^(?:[A-Z]{1,3}-)?(?:\d{4,5},? \p{Uppercase_Letter}|\d{6},? \p{Letter})|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/u;

/**
Whether a few lines are an address.
*/
export const areAddress = (lines: readonly string[]): boolean =>
	lines.length < 9 &&
	!/[.。]$/.test(lines.at(-1) ?? '') &&
	lines.some((line, at) => at > 0 && postcode.test(line)) &&
	lines.every(
		line => line.length < 90 && !/[!?;]$|\. \p{Uppercase_Letter}/u.test(line),
	);
