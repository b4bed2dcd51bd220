/**
Makes addresses absolute as a browser does: by the page's `<base>` where it has one, else by the page's own address.
Where neither is known a relative address stays as it is. Gives undefined for an address that is no place: a script, data,
an empty one.
*/
export function createResolver(
	address: string | undefined,
	base: string | undefined,
): (reference: string) => string | undefined {
	const from =
		base !== undefined && URL.canParse(base, address)
			? new URL(base, address).href
			: address;
	return reference => {
		// As the URL standard: blanks around, line ends and tabs inside go.
		const trimmed = reference.replaceAll(/[\t\n\r]/g, '').trim();
		if (
			trimmed === '' ||
			/^(?:javascript|vbscript|data|blob|about):/i.test(trimmed)
		) {
			return undefined;
		}

		return from !== undefined && URL.canParse(trimmed, from)
			? new URL(trimmed, from).href
			: trimmed;
	};
}
