/**
An address as it stands between a link's parentheses.
*/
export function writeAddress(
	address: string,
	hasTitle: boolean,
	inCell: boolean,
): string {
	const flat = address
		.replaceAll(/\s/g, space =>
			space === ' ' ? ' ' : encodeURIComponent(space),
		)
		.replaceAll('\\', '\\\\')
		.replaceAll(/&(?=#?\w+;)/g, '&amp;');
	const isBare = flat === '' ? !hasTitle : !/[ ()<>\p{Control}]/u.test(flat);
	const written = isBare
		? flat
		: `<${flat.replaceAll(/[<>]/g, String.raw`\$&`)}>`;
	return inCell ? written.replaceAll('|', String.raw`\|`) : written;
}

/**
A link's title with the blank before it, or nothing.
*/
export function writeTitle(title: string | undefined, inCell: boolean): string {
	if (title === undefined || title === '') {
		return '';
	}

	const flat = title
		.replaceAll('\n', ' ')
		.replaceAll(/["\\]/g, String.raw`\$&`)
		.replaceAll(/&(?=#?\w+;)/g, '&amp;');
	return ` "${inCell ? flat.replaceAll('|', String.raw`\|`) : flat}"`;
}

/**
Marked takes the backslash from a bracket in a label before it looks for links and images inside.
*/
export const protectBrackets = (label: string) =>
	label
		.replaceAll(/\\\\(?=\\[[\]])/g, '&#92;')
		.replaceAll(/\\\](?=[([]|\\\[)/g, '&#93;')
		.replaceAll(/\\\[(?=\^)/g, '&#91;');

const plainAddress =
	/^https?:\/\/[\d\-.A-Za-z]+(?::\d+)?(?:\/[\d#%+\-./:=?A-Za-z]*)?$/;
const angleAddress = /^[a-z][\d+\-.a-z]{1,31}:[^\s<>\\|]*$/i;
const mailAddress =
	/^[\w+\-.]+@[\da-z](?:[\d\-a-z]*[\da-z])?(?:\.[\da-z](?:[\d\-a-z]*[\da-z])?)+$/i;

/**
An address that is its own words, without brackets: bare where nothing beside it could be taken for a part of it, else
between `<` and `>`; undefined where neither says the same.

@param before The character before it, if any.
@param after The text after it; undefined at the end, `*` for anything that is no text.
*/
export function writeAutolink(
	address: string,
	words: string,
	before: string,
	after: string | undefined,
): string | undefined {
	if (
		words === address &&
		plainAddress.test(words) &&
		/[\d/a-z]$/i.test(words) &&
		(before === '' || /[\s(]/.test(before)) &&
		(after === undefined || /^[!),.:;?]?(?:\s|$)/.test(after))
	) {
		return words;
	}

	return (words === address &&
		angleAddress.test(words) &&
		!/\p{Control}/u.test(words)) ||
		(address === `mailto:${words}` && mailAddress.test(words))
		? `<${words}>`
		: undefined;
}
