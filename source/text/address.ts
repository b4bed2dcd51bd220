/**
An address that may be linked to and opened: normalised, printable ASCII, and the host that it leads to.
*/
export type CheckedAddress = {
	readonly href: string;
	/**
	In punycode where it is not ASCII.
	*/
	readonly host: string;
};

const longest = 2048;
const plain = /^[^\s\P{ASCII}\p{Control}"'<>\\`]+$/u;
const refused = /[\p{Control}\\]/u;

/**
Checks an address from outside. Only http and https pass, without credentials, controls and backslashes, at most 2,048
bytes long; quotes are escaped. Anything else, relative addresses too, gives `undefined`.
*/
export function checkAddress(address: string): CheckedAddress | undefined {
	if (
		address.length > longest ||
		refused.test(address) ||
		!/^https?:\/\//i.test(address) ||
		!URL.canParse(address)
	) {
		return undefined;
	}

	const url = new URL(address);
	const href = url.href.replaceAll("'", '%27').replaceAll('`', '%60');
	const isSound =
		url.username === '' &&
		url.password === '' &&
		url.host !== '' &&
		!url.host.startsWith('-') &&
		href.length <= longest &&
		plain.test(href);
	return isSound ? {href, host: url.host} : undefined;
}

/**
Whether a link's visible text begins with the host that the link leads to, so that it need not be named again.
*/
export function namesHost(text: string, host: string): boolean {
	const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
	const shown = bare(text.trim().replace(/^https?:\/\//i, ''));
	const wanted = bare(host);
	return (
		shown.startsWith(wanted) && !/^[\w\-.@]/.test(shown.slice(wanted.length))
	);
}
