const label = /^\s*\[(?:\\.|[^\\\]]){1,999}\]:\s*/s;
/**
Between angle brackets, within the page or the site, with a scheme, or a name with an ending.
*/
const address =
	/^(?:<[^<>\n]*>|#|\.{0,2}\/|[a-z][a-z\d+.-]{1,30}:\/\/|mailto:|www\.|[\w%+\-./]{1,999}\.[a-z][a-z\d]{1,9}(?:[#/:?\s]|$))/i;

/**
Whether what follows a label, as in `[label]: https://quay.example`, could be an address. Where it could not, it is what somebody
says: `[Reporter]: Yes`.
*/
export function isPlausibleTarget(definition: string): boolean {
	const mark = label.exec(definition)?.[0];
	return mark !== undefined && address.test(definition.slice(mark.length));
}
