const start = /^<(?:!doctype\s+html|html|head|title|meta|body|frameset)[\s>]/i;
const tags =
	/<\/?(?:html|head|body|div|p|span|article|section|table|tbody|tr|td|ul|ol|li|h[1-6]|a|script|style|meta|link|br|img)(?:\s[^<>]{0,500})?\/?>/gi;

/**
Whether a text has one of HTML's common tags.
*/
export const hasTag = (text: string): boolean =>
	text.matchAll(tags).next().done !== true;

/**
A text without the declaration of XML and the comments that it begins with.
*/
function withoutPreamble(text: string): string {
	let rest = text.trimStart();
	for (;;) {
		const end = rest.startsWith('<!--')
			? '-->'
			: rest.startsWith('<?xml')
				? '?>'
				: '';
		const at = end === '' ? -1 : rest.indexOf(end);
		if (at === -1) {
			return rest;
		}

		rest = rest.slice(at + end.length).trimStart();
	}
}

/**
Whether a text is a page: by how it begins, or by how many tags there are in its first 4096 UTF-16 units.
*/
export function isHtml(text: string): boolean {
	const head = withoutPreamble(text).slice(0, 4096);
	if (start.test(head)) {
		return true;
	}

	if (!/^<[!a-z]/i.test(head)) {
		return false;
	}

	let length = 0;
	let count = 0;
	for (const [tag] of head.matchAll(tags)) {
		count++;
		length += tag.length;
	}

	return count >= 4 && length * 8 > head.length;
}
