import type {Active} from './active.js';
import {isDelimiterRow} from './table.js';

const noPunctuation = /[\s\da-z]/i;
const space = /\s/;
const wordCharacter = /[\p{Letter}\p{Mark}\p{Number}]/u;
const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i;
const anySpecial = /[!&*<@[\\\]_`|~]|:\/\/|www\./i;
const protocol = /(?:https?|ftp)$/i;

/**
Whether the character at an offset would be read as markup.
*/
function acts(
	text: string,
	at: number,
	active: Active,
	inCell: boolean,
): boolean {
	const before = text.slice(Math.max(0, at - 1), at);
	const after = text.slice(at + 1, at + 2);
	switch (text[at]) {
		case '\\': {
			return after === '' || (after <= '~' && !noPunctuation.test(after));
		}

		case '`': {
			return active.backtick;
		}

		case '*': {
			return active.star && !(space.test(before) && space.test(after));
		}

		case '_': {
			return (
				active.underscore &&
				!(space.test(before) && space.test(after)) &&
				!(wordCharacter.test(before) && wordCharacter.test(after))
			);
		}

		case '~': {
			return active.tilde && !(space.test(before) && space.test(after));
		}

		case '[': {
			return active.bracket || after === '^';
		}

		case ']': {
			return active.bracket;
		}

		case '!': {
			return after === '';
		}

		case '<': {
			return after === '' || !/[\s\d<=]/.test(after);
		}

		case '&': {
			return reference.test(text.slice(at, at + 40));
		}

		case '@': {
			return /[\w+\-.]/.test(before) && /[\w-]/.test(after);
		}

		case ':': {
			return (
				text.startsWith('://', at) &&
				protocol.test(text.slice(Math.max(0, at - 5), at))
			);
		}

		case '.': {
			return /www$/i.test(text.slice(Math.max(0, at - 3), at));
		}

		case '|': {
			return inCell;
		}

		default: {
			return false;
		}
	}
}

/**
Puts a backslash before each character that would be read as markup inside a line.
*/
export function escapeText(
	text: string,
	active: Active,
	inCell: boolean,
): string {
	if (!anySpecial.test(text)) {
		return text;
	}

	let written = '';
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (!acts(text, at, active, inCell)) {
			continue;
		}

		written += text.slice(from, at) + '\\';
		from = at;
	}

	return written + text.slice(from);
}

const lineStart =
	/^(?:#{1,6}(?=\s|$)|[*+-](?=\s|$)|>|:(?=\s)|=+\s*$|-+\s*$|\+{3}\s*$|(?<rule>[*\-_])(?:[\t ]*\k<rule>){2,}[\t ]*$|(?<number>\d{1,9})(?=[).](?:\s|$)))/;
const checkbox = /^\[[ x]\]\s/i;
const caption = /^table:/i;
const notice = /^\[(?:in doubt: .*|.* missing in the source)\]$/s;

/**
Puts a backslash where a paragraph would otherwise begin some other block, on each of its lines.
*/
export function escapeLines(paragraph: string): string {
	let text = paragraph;
	if (checkbox.test(text) || notice.test(text)) {
		text = '\\' + text;
	} else if (caption.test(text)) {
		text = text.slice(0, 5) + '\\' + text.slice(5);
	}

	return text
		.split('\n')
		.map((line, index) => {
			const match = lineStart.exec(line);
			if (match) {
				const at = match.groups?.number?.length ?? 0;
				return line.slice(0, at) + '\\' + line.slice(at);
			}

			return index > 0 && isDelimiterRow(line) ? '\\' + line : line;
		})
		.join('\n');
}
