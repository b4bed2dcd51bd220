import {decodeHTMLStrict} from 'entities/decode';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;

/**
Replaces HTML's character references, all named ones included, by what they stand for.

A reference needs its semicolon, as in CommonMark; any other `&` stays.
*/
export function decodeEntities(text: string): string {
	return text.includes('&')
		? text.replaceAll(reference, name => decodeHTMLStrict(name))
		: text;
}
