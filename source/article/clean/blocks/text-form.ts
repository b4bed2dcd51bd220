import {listEnd} from '../list-lines.js';
import {indentOf, type LineKind} from '../lines.js';
import type {Cursor} from './cursor.js';
import {readPlain} from './plain.js';

/**
The last line of the run of one kind that begins on the present one.
*/
function lastOf({lines, at}: Cursor, kind: LineKind): number {
	let last = at;
	while (lines[last + 1]?.kind === kind) {
		last++;
	}

	return last;
}

/**
The last line of the indented code that begins on the present one; blank lines inside it are its own.
*/
function lastOfCode({lines, at}: Cursor): number {
	let last = at;
	for (let next = at + 1; next < lines.length; next++) {
		const {kind, text} = lines[next]!;
		if (kind !== 'blank' && indentOf(text) > 3) {
			last = next;
		} else if (kind !== 'blank') {
			break;
		}
	}

	return last;
}

/**
What begins on a line of a text that is not Markdown in form, where it is no table, pipe or fence.
*/
export function readTextForm(cursor: Cursor): void {
	const {kind} = cursor.line;
	switch (kind) {
		case 'heading':
		case 'rule':
		case 'definition': {
			cursor.markdown();
			break;
		}

		case 'image': {
			cursor.push('image');
			break;
		}

		case 'quote': {
			cursor.markdown(lastOf(cursor, kind));
			break;
		}

		case 'item': {
			// Numbers that do not follow each other begin another list, or they would be lost.
			cursor.push('items', listEnd(cursor.lines, cursor.at));
			break;
		}

		case 'indented': {
			// Code, where a blank line parts it from the text.
			if (cursor.apart) {
				cursor.markdown(lastOfCode(cursor));
				break;
			}

			readPlain(cursor);
			break;
		}

		default: {
			readPlain(cursor);
		}
	}
}
