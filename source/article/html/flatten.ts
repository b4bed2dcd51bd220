const inline = new Set([
	'a',
	'abbr',
	'acronym',
	'b',
	'bdi',
	'bdo',
	'big',
	'cite',
	'code',
	'del',
	'dfn',
	'em',
	'font',
	'i',
	'img',
	'ins',
	'kbd',
	'label',
	'mark',
	'nobr',
	'q',
	'ruby',
	's',
	'samp',
	'small',
	'span',
	'strike',
	'strong',
	'sub',
	'sup',
	'time',
	'tt',
	'u',
	'var',
	'wbr',
]);

const kept = /^(?:br|hr|h[1-6]|title|base|body|html)$/;
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

const endOfTag = (html: string, from: number): number => {
	const end = html.indexOf('>', from);
	return end === -1 ? html.length : end + 1;
};

const lineEnds = (text: string): string => text.replaceAll(/[^\n]+/g, '');

/**
A page that is too tangled to be read as it is written, with all nesting taken out: headings and line breaks stay,
other blocks become paragraphs, inline tags go. Text and line ends stay where they are, so that lines keep their
numbers. Linear in the page's length.
*/
export function flatten(html: string): string {
	const pieces: string[] = [];
	const tag = /<(?:!--|[!?]|(?<end>\/?)(?<name>[a-z][^\s/>]*))/gi;
	let at = 0;
	for (let match = tag.exec(html); match; match = tag.exec(html)) {
		pieces.push(html.slice(at, match.index));
		if (match[0] === '<!--') {
			const end = html.indexOf('-->', tag.lastIndex);
			at = end === -1 ? html.length : end + 3;
			pieces.push(lineEnds(html.slice(match.index, at)));
			tag.lastIndex = at;
			continue;
		}

		const name = match.groups?.name?.toLowerCase() ?? '';
		at = endOfTag(html, tag.lastIndex);
		const written = html.slice(match.index, at);
		if (kept.test(name)) {
			pieces.push(written);
		} else if (raw.test(name) && match.groups?.end === '') {
			const close = new RegExp(`</${name}`, 'gi');
			close.lastIndex = at;
			const end = close.exec(html)?.index ?? html.length;
			pieces.push(lineEnds(html.slice(match.index, end)));
			at = end;
		} else {
			const blank = name === '' || inline.has(name) ? '' : '<p>';
			pieces.push(blank + lineEnds(written));
		}

		tag.lastIndex = at;
	}

	pieces.push(html.slice(at));
	return pieces.join('');
}
