import type {Session} from '../context.js';
import type {Draft} from '../draft.js';
import type {Line} from '../lines.js';
import {Cursor} from './cursor.js';
import {readFence, readHtml} from './enclosed.js';
import {readPlain} from './plain.js';
import {readDrawn, readPipe, readRows} from './table.js';
import {readTextForm} from './text-form.js';

/**
Reads the block that begins on the present line, or passes over a line that is none.
*/
function step(cursor: Cursor): void {
	switch (cursor.line.kind) {
		case 'row': {
			if (!readRows(cursor)) {
				readPlain(cursor);
			}

			break;
		}

		case 'pipe': {
			if (!readPipe(cursor)) {
				readPlain(cursor);
			}

			break;
		}

		case 'blank': {
			cursor.apart = true;
			cursor.skip();
			break;
		}

		case 'dropped': {
			cursor.skip();
			break;
		}

		case 'fence': {
			readFence(cursor);
			break;
		}

		case 'html': {
			if (!readDrawn(cursor)) {
				readHtml(cursor);
			}

			break;
		}

		default: {
			if (readDrawn(cursor)) {
				break;
			}

			if (cursor.isMarkdown) {
				cursor.keep();
			} else {
				readTextForm(cursor);
			}
		}
	}
}

/**
Cuts the lines of a part into drafts, one for each block that its lines show.
*/
export function readDrafts(
	lines: Line[],
	session: Session,
	isMarkdown: boolean,
): Draft[] {
	const cursor = new Cursor(lines, session, isMarkdown);
	while (!cursor.isAtEnd) {
		step(cursor);
	}

	return cursor.end();
}
